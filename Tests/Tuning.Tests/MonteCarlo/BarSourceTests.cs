using Backtests.Tuning.MonteCarlo;
using Backtests.Tuning.Sweep;
using Backtests.Tuning.Sweep.Columns;

namespace Backtests.Tuning.Tests.MonteCarlo;

public sealed class BarSourceTests
{
    private const int Rows = 120;

    [Fact]
    public void Bars_in_their_own_order_are_the_data()
    {
        var columns = Data();
        var path = new BarSource(columns, null, 1).Path([.. Enumerable.Range(0, Rows)]);

        for (var row = 0; row < Rows; row++)
        {
            Assert.Equal(columns.Last[row], path.Last[row], 9);
            Assert.Equal(columns.Bid.Low[row], path.Bid.Low[row], 9);
            Assert.Equal(columns.Ask.High[row], path.Ask.High[row], 9);
            Assert.Equal(columns.Mark.Low[row], path.Mark.Low[row], 9);
        }
        Assert.Equal(columns.Funding.Between(0, 2), path.Funding.Between(0, 2), 9);
        Assert.Equal((columns.Funding.Row(0), columns.Funding.Row(1)), (path.Funding.Row(0), path.Funding.Row(1)));
    }

    [Fact]
    public void A_drawn_bar_keeps_its_shape_at_another_price()
    {
        var columns = Data();
        // Bar 7 twice: it goes from the last price of bar 6, 106, to 107, with a low of 100.5, a high of 115.5, and a mark that is 2 below
        // the last price.
        var path = new BarSource(columns, null, 1).Path([7, 7]);

        // The first begins at the open of the data, 100: 107 * 100 / 106; the second at that.
        var first = 100d / 106;
        Assert.Equal(107 * first, path.Last[0], 9);
        var second = path.Last[0] / 106;
        Assert.Equal((107 * second, 100.5 * second, 115.5 * second), (path.Last[1], path.Bid.Low[1], path.Bid.High[1]));
        Assert.Equal(105 * second, path.Mark.Close[1], 9);
    }

    [Fact]
    public void Funding_goes_with_its_bar_and_is_paid_on_the_mark_of_the_path()
    {
        // 0.1 % is due in bar 10, on a mark of 108 in the data.
        var path = new BarSource(Data(), null, 1).Path([10, 3, 10]);

        Assert.Equal(2, path.Funding.Count);
        Assert.Equal((0, 2), (path.Funding.Row(0), path.Funding.Row(1)));
        Assert.Equal(-0.001 * path.Mark.Close[0], path.Funding.Between(0, 1), 12);
        Assert.Equal(-0.001 * path.Mark.Close[2], path.Funding.Between(1, 2), 12);
    }

    [Fact]
    public void Signals_go_with_their_bars()
    {
        var source = new BarSource(Data(), new SignalRows([5, 9], [1, -1], [1, 0.5]), 1);

        var drawn = source.Signals([9, 1, 5, 5]);

        Assert.Equal([0, 2, 3], drawn.Rows);
        Assert.Equal([(sbyte)-1, (sbyte)1, (sbyte)1], drawn.Directions);
        Assert.Equal([0.5, 1, 1], drawn.Weights);
    }

    [Fact]
    public void Two_minutes_joined_have_the_extremes_of_both()
    {
        // The fourth pair is bars 6 and 7: lows of 99.5 and 100.5, highs of 114.5 and 115.5, closes of 106 and 107, after a last price of
        // 105.
        var source = new BarSource(Data(), null, 2);
        var path = source.Path([0, 1, 2, 3]);

        Assert.Equal(Rows / 2, source.Count);
        Assert.Equal((99.5, 115.5), (Math.Round(path.Bid.Low[3], 9), Math.Round(path.Bid.High[3], 9)));
        Assert.Equal(107, path.Last[3], 9);
    }

    [Fact]
    public void Minutes_before_the_first_price_are_passed_over()
    {
        var columns = Data(empty: 3);

        Assert.Equal(Rows - 3, new BarSource(columns, null, 1).Count);
        // Bars of two minutes begin at even ones: the fourth minute goes with the three empty ones.
        Assert.Equal((Rows - 4) / 2, new BarSource(columns, null, 2).Count);
    }

    [Fact]
    public void Too_few_bars_are_an_error_that_counts_them()
    {
        var error = Assert.Throws<TuningException>(() => new BarSource(Data(), null, 60));

        Assert.Equal("BTCUSDT: 2 bars of 60 min are too few to draw paths from; at least 48 are needed", error.Message);
    }

    // Row n closes at 100 + n (the first opens at 100), 6.5 below and 8.5 above it are the extremes, the mark is 2 below. Funding is due in
    // rows 10 and 20.
    private static PriceColumns Data(int empty = 0, int rows = Rows) => PriceColumns.Create("BTCUSDT", new DateTime(2025, 3, 3), rows, columns =>
    {
        for (var row = empty; row < rows; row++)
        {
            GeneratedBars.Set(columns, row, row == 0 ? 100 : 99 + row, 108.5 + row, 93.5 + row, 100 + row);
            (columns.Mark.Open[row], columns.Mark.High[row], columns.Mark.Low[row], columns.Mark.Close[row]) =
                (columns.Last[row] - 2, columns.Last[row], columns.Last[row] - 9, columns.Last[row] - 2);
        }
        return new FundingColumns([10, 20], [-0.001 * columns.Mark.Close[10], 0.002 * columns.Mark.Close[20]]);
    });
}
