using Backtests.Tuning.Sweep.Columns;

namespace Backtests.Tuning.Tests.Sweep;

public sealed class ExtremeIndexTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(4_096)]
    [InlineData(4_097)]
    [InlineData(70_000)]
    public void Finds_what_a_walk_finds(int length)
    {
        var random = new System.Random(length);
        var column = new double[length];
        var price = 1_000d;
        for (var n = 0; n < length; n++)
        {
            price += random.Next(-10, 11);
            column[n] = random.Next(50) == 0 ? double.PositiveInfinity : price;
        }
        var minima = ExtremeIndex.OfMinima(column);
        var maxima = ExtremeIndex.OfMaxima([.. column.Select(value => double.IsInfinity(value) ? double.NegativeInfinity : value)]);
        for (var query = 0; query < 3_000; query++)
        {
            var from = random.Next(length);
            var to = random.Next(from, length + 1);
            var level = column[random.Next(length)] + random.Next(-200, 50);
            Assert.Equal(Walk(column, from, to, value => value < level), minima.FirstBeyond(from, to, level));
            Assert.Equal(Walk(column, from, to, value => value > level && !double.IsInfinity(value)), maxima.FirstBeyond(from, to, level));
        }
    }

    [Fact]
    public void An_equal_value_is_not_beyond()
    {
        var index = ExtremeIndex.OfMinima([5d, 4d, 3d]);
        Assert.Equal(2, index.FirstBeyond(0, 3, 4d));
        Assert.Equal(1, index.FirstBeyond(0, 3, Math.BitIncrement(4d)));
        Assert.Equal(-1, index.FirstBeyond(0, 3, 3d));
    }

    private static int Walk(double[] column, int from, int to, Func<double, bool> isBeyond)
    {
        for (var n = from; n < to; n++)
            if (isBeyond(column[n])) return n;
        return -1;
    }
}
