using System;
using System.Collections.Generic;
using System.Linq;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace QuantConnect.Statistics;

/// <summary>Performance measures over series of returns, which are fractions per period, and over equity.</summary>
public class Statistics
{
    public Statistics()
    {
    }

    /// <summary>The mean return, compounded over a year.</summary>
    public static double AnnualPerformance(List<double> performance, double tradingDaysPerYear) =>
        Math.Pow(performance.Average() + 1, tradingDaysPerYear) - 1;

    /// <summary>Sample variance times the periods of a year; zero where there are fewer than two returns.</summary>
    public static double AnnualVariance(List<double> performance, double tradingDaysPerYear)
    {
        var variance = performance.Variance();
        return variance.IsNaNOrZero() ? 0 : variance * tradingDaysPerYear;
    }

    /// <summary>Square root of <see cref="AnnualVariance"/>.</summary>
    public static double AnnualStandardDeviation(List<double> performance, double tradingDaysPerYear) =>
        Math.Sqrt(AnnualVariance(performance, tradingDaysPerYear));

    /// <summary><see cref="AnnualVariance"/> of the returns below the acceptable one.</summary>
    public static double AnnualDownsideVariance(List<double> performance, double tradingDaysPerYear, double minimumAcceptableReturn = 0d) =>
        AnnualVariance(performance.Where(r => r < minimumAcceptableReturn).ToList(), tradingDaysPerYear);

    /// <summary>Square root of <see cref="AnnualDownsideVariance"/>.</summary>
    public static double AnnualDownsideStandardDeviation(List<double> performance, double tradingDaysPerYear, double minimumAcceptableReturn = 0d) =>
        Math.Sqrt(AnnualDownsideVariance(performance, tradingDaysPerYear, minimumAcceptableReturn));

    /// <summary>The yearly return that leads from one capital to the other.</summary>
    public static decimal CompoundingAnnualPerformance(decimal startingCapital, decimal finalCapital, decimal years)
    {
        if (years == 0 || startingCapital == 0) return 0;
        var growth = Math.Pow((double)finalCapital / (double)startingCapital, 1 / (double)years) - 1;
        return double.IsNaN(growth) || double.IsInfinity(growth) ? 0 : growth.SafeDecimalCast();
    }

    /// <summary>How far a value is from a high, in percent, not above zero.</summary>
    /// <exception cref="ArgumentException">The high is zero.</exception>
    public static decimal DrawdownPercent(decimal current, decimal high, int roundingDecimals = 2)
    {
        if (high == 0) throw new ArgumentException("A drawdown from a high of zero has no size.", nameof(high));
        return Math.Round((current / high - 1) * 100, roundingDecimals);
    }

    /// <summary>The deepest drawdown as a fraction of its peak, and the longest time, in whole days, that a peak took to be seen
    /// again.</summary>
    public static DrawdownMetrics CalculateDrawdownMetrics(SortedDictionary<DateTime, decimal> equityOverTime, int rounding = 2) =>
        CalculateDrawdownMetrics(ValuesByTime.Of(equityOverTime), rounding);

    internal static DrawdownMetrics CalculateDrawdownMetrics(ValuesByTime equityOverTime, int rounding)
    {
        var deepest = 0m;
        var longestRecovery = 0;
        var peak = 0m;
        var peakTime = DateTime.MinValue;
        var isBelowPeak = false;
        for (var i = 0; i < equityOverTime.Count; i++)
        {
            var (time, value) = (equityOverTime.Times[i], equityOverTime.Values[i]);
            if (peakTime == DateTime.MinValue || value >= peak)
            {
                if (isBelowPeak) longestRecovery = Math.Max(longestRecovery, (int)(time - peakTime).TotalDays);
                peak = value;
                peakTime = time;
                isBelowPeak = false;
                continue;
            }
            isBelowPeak = true;
            if (peak > 0) deepest = Math.Max(deepest, 1 - value / peak);
        }
        return new DrawdownMetrics(Math.Round(deepest, rounding), longestRecovery);
    }

    /// <summary>Mean over standard deviation of the returns, not annualized.</summary>
    public static double ObservedSharpeRatio(List<double> listPerformance, double riskFreeRate = 0d)
    {
        var deviation = listPerformance.StandardDeviation();
        return deviation.IsNaNOrZero() ? 0 : (listPerformance.Average() - riskFreeRate) / deviation;
    }

    /// <summary>
    /// The probability that the true Sharpe ratio is above a benchmark's (Bailey and López de Prado, The Sharpe Ratio Efficient Frontier,
    /// 2012).
    /// </summary>
    public static double ProbabilisticSharpeRatio(List<double> listPerformance, double benchmarkSharpeRatio, double riskFreeRate = 0d)
    {
        var observed = ObservedSharpeRatio(listPerformance, riskFreeRate);
        var skewness = listPerformance.Skewness();
        var kurtosis = listPerformance.Kurtosis();
        var deviation = Math.Sqrt((1 - skewness * observed + (kurtosis - 1) / 4 * observed * observed) / (listPerformance.Count - 1));
        if (double.IsNaN(deviation)) return 0;
        return Normal.CDF(0, 1, deviation.IsNaNOrZero() ? 0 : (observed - benchmarkSharpeRatio) / deviation);
    }

    /// <summary>Annual return above the risk-free rate over the annual standard deviation.</summary>
    public static double SharpeRatio(List<double> algoPerformance, double riskFreeRate, double tradingDaysPerYear) =>
        SharpeRatio(AnnualPerformance(algoPerformance, tradingDaysPerYear), AnnualStandardDeviation(algoPerformance, tradingDaysPerYear), riskFreeRate);

    /// <summary>Return above the risk-free rate over the standard deviation; zero where there is none.</summary>
    public static decimal SharpeRatio(decimal averagePerformance, decimal standardDeviation, decimal riskFreeRate) =>
        SharpeRatio((double)averagePerformance, (double)standardDeviation, (double)riskFreeRate).SafeDecimalCast();

    /// <inheritdoc cref="SharpeRatio(decimal, decimal, decimal)"/>
    public static double SharpeRatio(double averagePerformance, double standardDeviation, double riskFreeRate) =>
        standardDeviation.IsNaNOrZero() ? 0 : (averagePerformance - riskFreeRate) / standardDeviation;

    /// <summary>Annual return above the risk-free rate over the annual downside deviation.</summary>
    public static double SortinoRatio(List<double> algoPerformance, double riskFreeRate, double tradingDaysPerYear, double minimumAcceptableReturn = 0d) =>
        SharpeRatio(AnnualPerformance(algoPerformance, tradingDaysPerYear),
            AnnualDownsideStandardDeviation(algoPerformance, tradingDaysPerYear, minimumAcceptableReturn), riskFreeRate);

    /// <summary>Annual standard deviation of the difference of two series; zero where their lengths differ.</summary>
    public static double TrackingError(List<double> algoPerformance, List<double> benchmarkPerformance, double tradingDaysPerYear)
    {
        if (algoPerformance.Count != benchmarkPerformance.Count) return 0;
        var differences = new List<double>(algoPerformance.Count);
        for (var i = 0; i < algoPerformance.Count; i++) differences.Add(algoPerformance[i] - benchmarkPerformance[i]);
        return Math.Sqrt(AnnualVariance(differences, tradingDaysPerYear));
    }
}
