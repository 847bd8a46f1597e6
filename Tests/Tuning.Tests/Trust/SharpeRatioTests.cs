using Backtests.Tuning.Trust;

namespace Backtests.Tuning.Tests.Trust;

public sealed class SharpeRatioTests
{
    [Fact]
    public void The_probabilistic_ratio_is_that_of_the_paper()
    {
        // Bailey and López de Prado (2012): 24 monthly returns, Sharpe ratio 0.458, skewness -2.448, kurtosis 10.164: 0.913; as if normal
        // 0.982.
        Assert.Equal(0.913, SharpeRatio.Probabilistic(0.458, 0, 24, -2.448, 10.164), 3);
        Assert.Equal(0.982, SharpeRatio.Probabilistic(0.458, 0, 24, 0, 3), 3);
    }

    [Fact]
    public void The_deflated_ratio_is_that_of_the_paper()
    {
        // Bailey and López de Prado (2014): annual Sharpe ratio 2.5 over 1,250 days, 250 a year, skewness -3, kurtosis 10, 100 trials whose
        // annual
        // Sharpe ratios have a variance of 0.5: the best of them is expected at 0.1132 a day, and the deflated ratio is 0.9004.
        var daily = 2.5 / Math.Sqrt(250);
        Assert.Equal(0.1132, SharpeRatio.ExpectedMaximum(100, 0.5 / 250), 4);
        Assert.Equal(0.9004, SharpeRatio.Deflated(daily, 1_250, -3, 10, 100, 0.5 / 250), 4);
    }

    [Fact]
    public void One_trial_is_not_deflated() =>
        Assert.Equal(SharpeRatio.Probabilistic(0.1, 0, 100, 0, 3), SharpeRatio.Deflated(0.1, 100, 0, 3, 1, 0.5));

    [Fact]
    public void Moments_by_hand()
    {
        // 1, 2, 3, 6: mean 3; squares 4 + 1 + 0 + 9 = 14; cubes -8 - 1 + 0 + 27 = 18; fourth powers 16 + 1 + 0 + 81 = 98. Variance 14 / 4 =
        // 3.5.
        var moments = ReturnMoments.Of([1d, 2d, 3d, 6d]);
        Assert.Equal(3d, moments.Mean, 12);
        Assert.Equal(Math.Sqrt(14d / 3d), moments.StandardDeviation, 12);
        Assert.Equal(18d / 4d / Math.Pow(3.5, 1.5), moments.Skewness, 12);
        Assert.Equal(98d / 4d / (3.5 * 3.5), moments.Kurtosis, 12);
    }

    [Fact]
    public void Returns_that_do_not_vary_have_no_ratio()
    {
        Assert.Equal(0d, SharpeRatio.Of([0.01, 0.01, 0.01]));
        Assert.Equal(0d, SharpeRatio.Of([]));
        Assert.Equal(0d, SharpeRatio.Of([0.3]));
    }
}
