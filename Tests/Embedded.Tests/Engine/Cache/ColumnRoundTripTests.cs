using Backtests.Engine.Feed;
using Backtests.Engine.Feed.Cache;
using Backtests.Tests;

namespace Backtests.Embedded.Tests.Engine.Cache;

public class ColumnRoundTripTests
{
    private const long Midnight = 638_449_344_000_000_000;

    [Fact]
    public void Any_bars_come_back_with_every_digit_and_trailing_zero()
    {
        var random = new Random(1);
        for (var i = 0; i < 500; i++)
        {
            var columns = i % 2 == 0 ? Trades(random) : (BarColumns)Quotes(random);
            BarColumns read = i % 2 == 0 ? new TradeColumns() : new QuoteColumns();

            Assert.True(new ColumnReader(new ColumnWriter().Write(columns, Midnight)).TryRead(read, Midnight));

            BarComparison.AssertSame(columns, read);
        }
    }

    [Fact]
    public void Mutated_bytes_are_refused_or_read_as_bars_of_a_day_and_nothing_else()
    {
        var random = new Random(2);
        var samples = Enumerable.Range(0, 20).Select(i => new ColumnWriter().Write(i % 2 == 0 ? Trades(random) : Quotes(random), Midnight).ToArray()).ToArray();
        BarColumns[] targets = [new TradeColumns(), new QuoteColumns()];
        for (var i = 0; i < FuzzBudget.Inputs(10_000); i++)
        {
            var columns = targets[i % 2];
            if (!new ColumnReader(Mutation.Of(samples[i % samples.Length], random)).TryRead(columns, Midnight))
            {
                Assert.Equal(0, columns.Count);
                continue;
            }

            for (var bar = 1; bar < columns.Count; bar++)
            {
                Assert.True(columns.StartTicks[bar] > columns.StartTicks[bar - 1]);
            }
        }
    }

    private static TradeColumns Trades(Random random)
    {
        var columns = new TradeColumns();
        Times(columns, random);
        foreach (var column in (decimal[][])[columns.Open, columns.High, columns.Low, columns.Close, columns.Volume])
        {
            Fill(column, columns.Count, random);
        }

        return columns;
    }

    private static QuoteColumns Quotes(Random random)
    {
        var columns = new QuoteColumns();
        Times(columns, random);
        foreach (var side in (QuoteSide[])[columns.Bid, columns.Ask])
        {
            var always = random.Next(2) == 0;
            for (var i = 0; i < columns.Count; i++)
            {
                side.Present[i] = always || random.Next(5) > 0;
            }

            foreach (var column in (decimal[][])[side.Open, side.High, side.Low, side.Close, side.Size])
            {
                Fill(column, columns.Count, random);
            }
        }

        return columns;
    }

    private static void Times(BarColumns columns, Random random)
    {
        columns.Count = random.Next(0, 40);
        var regular = random.Next(2) == 0;
        var time = random.Next(0, 1000);
        for (var i = 0; i < columns.Count; i++)
        {
            columns.StartTicks[i] = Midnight + time * TimeSpan.TicksPerMillisecond;
            time += regular ? 60_000 : random.Next(1, 500_000);
        }
    }

    private static void Fill(decimal[] column, int count, Random random)
    {
        var kind = random.Next(3);
        for (var i = 0; i < count; i++)
        {
            column[i] = kind switch
            {
                0 => new decimal(random.Next(), 0, 0, false, 2),
                1 => new decimal(random.Next(), 0, 0, false, (byte)random.Next(0, 29)),
                _ => new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(0, 29)),
            };
        }
    }
}
