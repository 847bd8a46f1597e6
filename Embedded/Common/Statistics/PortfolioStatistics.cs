using System;
using System.Collections.Generic;
using System.Linq;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;
using QuantConnect.Data;

namespace QuantConnect.Statistics;

/// <summary>Performance of a portfolio over a period. Rates are fractions; money is in the account currency.</summary>
public class PortfolioStatistics
{
    private const int DrawdownDigits = 3;
    private const int ValueAtRiskDigits = 3;
    private const int DaysPerYear = 365;

    public PortfolioStatistics()
    {
    }

    /// <summary>Computes all of them. Fewer than two daily returns leave all but equity and turnover at zero.</summary>
    public PortfolioStatistics(SortedDictionary<DateTime, decimal> profitLoss, SortedDictionary<DateTime, decimal> equity,
        SortedDictionary<DateTime, decimal> portfolioTurnover, List<double> listPerformance, List<double> listBenchmark, decimal startingCapital,
        IRiskFreeInterestRateModel riskFreeInterestRateModel, int tradingDaysPerYear, int? winCount = null, int? lossCount = null)
        : this(ValuesByTime.Of(profitLoss), ValuesByTime.Of(equity), ValuesByTime.Of(portfolioTurnover), listPerformance, listBenchmark,
            startingCapital, riskFreeInterestRateModel, tradingDaysPerYear, winCount, lossCount)
    {
    }

    internal PortfolioStatistics(ValuesByTime profitLoss, ValuesByTime equity, ValuesByTime portfolioTurnover, List<double> listPerformance,
        List<double> listBenchmark, decimal startingCapital, IRiskFreeInterestRateModel riskFreeInterestRateModel, int tradingDaysPerYear,
        int? winCount = null, int? lossCount = null)
    {
        StartEquity = startingCapital;
        EndEquity = equity.LastValue;
        if (portfolioTurnover.Count > 0) PortfolioTurnover = Mean(portfolioTurnover.Values);
        if (startingCapital == 0 || listBenchmark.Count < 2 || listPerformance.Count < 2) return;

        SetTrades(profitLoss, startingCapital, winCount, lossCount);

        TotalNetProfit = EndEquity / startingCapital - 1;
        var years = (decimal)(equity.LastTime - equity.FirstTime).TotalDays / DaysPerYear;
        CompoundingAnnualReturn = Statistics.CompoundingAnnualPerformance(startingCapital, EndEquity, years);
        var drawdown = Statistics.CalculateDrawdownMetrics(equity, DrawdownDigits);
        Drawdown = drawdown.Drawdown;
        DrawdownRecovery = drawdown.DrawdownRecovery;

        SetRisk(listPerformance, listBenchmark, riskFreeInterestRateModel.GetAverageRiskFreeRate(equity.AllTimes()), tradingDaysPerYear);
        ValueAtRisk99 = ValueAtRisk(listPerformance, tradingDaysPerYear, 0.99);
        ValueAtRisk95 = ValueAtRisk(listPerformance, tradingDaysPerYear, 0.95);
    }

    public decimal Alpha { get; set; }
    public decimal AnnualStandardDeviation { get; set; }
    public decimal AnnualVariance { get; set; }

    /// <summary>Mean loss of a losing trade as a fraction of the capital before it; not above zero.</summary>
    public decimal AverageLossRate { get; set; }

    /// <summary>Mean profit of a winning trade as a fraction of the capital before it.</summary>
    public decimal AverageWinRate { get; set; }

    public decimal Beta { get; set; }
    public decimal CompoundingAnnualReturn { get; set; }

    /// <summary>The deepest drawdown as a fraction of its peak.</summary>
    public decimal Drawdown { get; set; }

    /// <summary>The longest recovery of a drawdown, in days.</summary>
    public int DrawdownRecovery { get; set; }

    public decimal EndEquity { get; set; }
    public decimal Expectancy { get; set; }
    public decimal InformationRatio { get; set; }
    public decimal LossRate { get; set; }

    /// <summary>Mean daily sale volume as a fraction of the portfolio value.</summary>
    public decimal PortfolioTurnover { get; set; }

    public decimal ProbabilisticSharpeRatio { get; set; }
    public decimal ProfitLossRatio { get; set; }
    public decimal SharpeRatio { get; set; }
    public decimal SortinoRatio { get; set; }
    public decimal StartEquity { get; set; }
    public decimal TotalNetProfit { get; set; }
    public decimal TrackingError { get; set; }
    public decimal TreynorRatio { get; set; }

    /// <summary>The daily return that is undercut on one day in twenty, if returns were normal.</summary>
    public decimal ValueAtRisk95 { get; set; }

    /// <summary>The daily return that is undercut on one day in a hundred, if returns were normal.</summary>
    public decimal ValueAtRisk99 { get; set; }

    public decimal WinRate { get; set; }

    private static decimal Mean(ReadOnlySpan<decimal> values)
    {
        var sum = 0m;
        foreach (var value in values) sum += value;
        return sum / values.Length;
    }

    private void SetTrades(ValuesByTime profitLoss, decimal startingCapital, int? winCount, int? lossCount)
    {
        var capital = startingCapital;
        var won = 0m;
        var lost = 0m;
        var wins = 0;
        var losses = 0;
        foreach (var result in profitLoss.Values)
        {
            if (result > 0)
            {
                won += result / capital;
                wins++;
            }
            else
            {
                lost += result / capital;
                losses++;
            }
            capital += result;
        }

        AverageWinRate = wins == 0 ? 0 : won / wins;
        AverageLossRate = losses == 0 ? 0 : lost / losses;
        ProfitLossRatio = AverageLossRate == 0 ? 0 : AverageWinRate / Math.Abs(AverageLossRate);

        wins = winCount ?? wins;
        losses = lossCount ?? losses;
        var trades = wins + losses;
        WinRate = trades == 0 ? 0 : (decimal)wins / trades;
        LossRate = trades == 0 ? 0 : (decimal)losses / trades;
        Expectancy = WinRate * ProfitLossRatio - LossRate;
    }

    private void SetRisk(List<double> performance, List<double> benchmark, decimal riskFreeRate, int tradingDaysPerYear)
    {
        AnnualVariance = Statistics.AnnualVariance(performance, tradingDaysPerYear).SafeDecimalCast();
        AnnualStandardDeviation = Math.Sqrt((double)AnnualVariance).SafeDecimalCast();
        var annual = Statistics.AnnualPerformance(performance, tradingDaysPerYear).SafeDecimalCast();
        var benchmarkAnnual = Statistics.AnnualPerformance(benchmark, tradingDaysPerYear).SafeDecimalCast();
        SharpeRatio = Statistics.SharpeRatio(annual, AnnualStandardDeviation, riskFreeRate);
        var downside = Statistics.AnnualDownsideStandardDeviation(performance, tradingDaysPerYear).SafeDecimalCast();
        SortinoRatio = Statistics.SharpeRatio(annual, downside, riskFreeRate);

        var benchmarkVariance = benchmark.Variance();
        Beta = benchmarkVariance.IsNaNOrZero() ? 0 : (performance.Covariance(benchmark) / benchmarkVariance).SafeDecimalCast();
        Alpha = Beta == 0 ? 0 : annual - (riskFreeRate + Beta * (benchmarkAnnual - riskFreeRate));
        TrackingError = Statistics.TrackingError(performance, benchmark, tradingDaysPerYear).SafeDecimalCast();
        InformationRatio = TrackingError == 0 ? 0 : (annual - benchmarkAnnual) / TrackingError;
        TreynorRatio = Beta == 0 ? 0 : (annual - riskFreeRate) / Beta;

        // A Sharpe ratio of one a year, per day.
        var benchmarkSharpe = 1 / Math.Sqrt(tradingDaysPerYear);
        ProbabilisticSharpeRatio = Statistics
            .ProbabilisticSharpeRatio(performance, benchmarkSharpe, (double)riskFreeRate / tradingDaysPerYear).SafeDecimalCast();
    }

    private static decimal ValueAtRisk(List<double> performance, int tradingDaysPerYear, double confidence)
    {
        var returns = performance.TakeLast(tradingDaysPerYear).ToList();
        var deviation = returns.StandardDeviation();
        if (double.IsNaN(deviation)) return 0;
        return Math.Round(Normal.InvCDF(returns.Average(), deviation, 1 - confidence).SafeDecimalCast(), ValueAtRiskDigits);
    }
}
