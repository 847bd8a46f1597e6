using System.Numerics;

namespace Backtests.Tuning.Trust;

/// <summary>
/// How likely the best cell of a grid is to be the best by luck: combinatorially symmetric cross-validation. The periods are cut into S
/// blocks; for
/// every choice of half of them the best lane on those is looked up among all lanes on the other half.
/// </summary>
/// <remarks>
/// Source: D. H. Bailey, J. M. Borwein, M. López de Prado, Q. J. Zhu, "The Probability of Backtest Overfitting", Journal of Computational
/// Finance
/// 20(4), 2017. The measure of performance is the Sharpe ratio; a lane that never varies has 0. Ties of rank count half.
/// </remarks>
public static class OverfittingProbability
{
    /// <summary>What the cross-validation found.</summary>
    /// <param name="Probability">Share of the splits in which the best lane of one half was at or below the median on the other; 0 to
    /// 1.</param>
    /// <param name="MedianRank">Median relative rank, on the other half, of the best lane; 1 is the best, 0.5 what luck gives.</param>
    /// <param name="ProbabilityOfLoss">Share of the splits in which the best lane lost money on the other half.</param>
    /// <param name="Degradation">Slope of the Sharpe ratio on the other half over that on the first, of the best lanes; below 0: the better
    /// it looked the worse it was.</param>
    /// <param name="Splits">How many splits there were.</param>
    public readonly record struct Outcome(double Probability, double MedianRank, double ProbabilityOfLoss, double Degradation, int Splits);

    /// <summary>Cross-validates a grid.</summary>
    /// <param name="returns">Returns by lane and period: lane after lane, <paramref name="periods"/> each.</param>
    /// <param name="lanes">How many lanes; at least 2.</param>
    /// <param name="periods">How many periods each has; at least <paramref name="blocks"/>.</param>
    /// <param name="blocks">Number of blocks, even, 4 to 20; 16 is usual.</param>
    public static Outcome Of(ReadOnlySpan<double> returns, int lanes, int periods, int blocks = 16)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lanes, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, blocks);
        if (blocks is < 4 or > 20 || blocks % 2 != 0) throw new ArgumentOutOfRangeException(nameof(blocks), blocks, "even, from 4 to 20");
        if (returns.Length != lanes * periods) throw new ArgumentException("returns must hold every lane's periods");

        var sums = BlockSums(returns, lanes, periods, blocks);
        var lengths = new int[blocks];
        for (var block = 0; block < blocks; block++) lengths[block] = Start(block + 1, periods, blocks) - Start(block, periods, blocks);

        List<double> ranks = [], inside = [], outside = [];
        var (below, losses) = (0, 0);
        var (train, test) = (new double[lanes], new double[lanes]);
        for (var mask = 0u; mask < 1u << blocks; mask++)
        {
            if (BitOperations.PopCount(mask) != blocks / 2) continue;
            Sharpes(sums, lengths, blocks, mask, train);
            Sharpes(sums, lengths, blocks, ~mask & ((1u << blocks) - 1), test);
            var best = 0;
            for (var lane = 1; lane < lanes; lane++)
                if (train[lane] > train[best]) best = lane;
            var rank = Rank(test, best);
            ranks.Add(rank);
            inside.Add(train[best]);
            outside.Add(test[best]);
            if (rank <= 0.5) below++;
            if (test[best] < 0) losses++;
        }
        ranks.Sort();
        var middle = ranks.Count / 2;
        var median = ranks.Count % 2 == 1 ? ranks[middle] : (ranks[middle - 1] + ranks[middle]) / 2;
        return new Outcome((double)below / ranks.Count, median, (double)losses / ranks.Count, Slope(inside, outside), ranks.Count);
    }

    private readonly record struct BlockSum(double Sum, double Squares);

    private static int Start(int block, int periods, int blocks) => (int)((long)block * periods / blocks);

    private static BlockSum[] BlockSums(ReadOnlySpan<double> returns, int lanes, int periods, int blocks)
    {
        var sums = new BlockSum[lanes * blocks];
        for (var lane = 0; lane < lanes; lane++)
            for (var block = 0; block < blocks; block++)
            {
                double sum = 0, squares = 0;
                for (var period = Start(block, periods, blocks); period < Start(block + 1, periods, blocks); period++)
                {
                    var value = returns[lane * periods + period];
                    sum += value;
                    squares += value * value;
                }
                sums[lane * blocks + block] = new BlockSum(sum, squares);
            }
        return sums;
    }

    private static void Sharpes(BlockSum[] sums, int[] lengths, int blocks, uint mask, double[] sharpes)
    {
        for (var lane = 0; lane < sharpes.Length; lane++)
        {
            double sum = 0, squares = 0;
            var count = 0;
            for (var bits = mask; bits != 0; bits &= bits - 1)
            {
                var block = BitOperations.TrailingZeroCount(bits);
                sum += sums[lane * blocks + block].Sum;
                squares += sums[lane * blocks + block].Squares;
                count += lengths[block];
            }
            var mean = sum / count;
            var spread = squares - sum * mean;
            sharpes[lane] = count > 1 && spread > 1e-18 * (squares + 1e-300) ? mean / Math.Sqrt(spread / (count - 1)) : 0d;
        }
    }

    // Relative rank w of a lane among N: its rank, ties halved, over N + 1. The logit of the paper is at or below 0 where w is at or below
    // one half.
    private static double Rank(double[] sharpes, int lane)
    {
        var (lower, equal) = (0, 0);
        for (var n = 0; n < sharpes.Length; n++)
        {
            if (sharpes[n] < sharpes[lane]) lower++;
            else if (n != lane && sharpes[n] == sharpes[lane]) equal++;
        }
        return (lower + equal / 2d + 1) / (sharpes.Length + 1);
    }

    private static double Slope(List<double> x, List<double> y)
    {
        double meanX = x.Average(), meanY = y.Average(), cross = 0, square = 0;
        for (var n = 0; n < x.Count; n++)
        {
            cross += (x[n] - meanX) * (y[n] - meanY);
            square += (x[n] - meanX) * (x[n] - meanX);
        }
        return square > 0 ? cross / square : 0d;
    }
}
