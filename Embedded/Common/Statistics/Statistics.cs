using System;
using System.Collections.Generic;

namespace QuantConnect.Statistics;

public class Statistics
{
    public Statistics() => throw null;
    public static double AnnualDownsideStandardDeviation(List<double> performance, double tradingDaysPerYear, double minimumAcceptableReturn = 0d) => throw null;
    public static double AnnualDownsideVariance(List<double> performance, double tradingDaysPerYear, double minimumAcceptableReturn = 0d) => throw null;
    public static double AnnualPerformance(List<double> performance, double tradingDaysPerYear) => throw null;
    public static double AnnualStandardDeviation(List<double> performance, double tradingDaysPerYear) => throw null;
    public static double AnnualVariance(List<double> performance, double tradingDaysPerYear) => throw null;
    public static DrawdownMetrics CalculateDrawdownMetrics(SortedDictionary<DateTime, decimal> equityOverTime, int rounding = 2) => throw null;
    public static decimal CompoundingAnnualPerformance(decimal startingCapital, decimal finalCapital, decimal years) => throw null;
    public static decimal DrawdownPercent(decimal current, decimal high, int roundingDecimals = 2) => throw null;
    public static double ObservedSharpeRatio(List<double> listPerformance, double riskFreeRate = 0d) => throw null;
    public static double ProbabilisticSharpeRatio(List<double> listPerformance, double benchmarkSharpeRatio, double riskFreeRate = 0d) => throw null;
    public static double SharpeRatio(List<double> algoPerformance, double riskFreeRate, double tradingDaysPerYear) => throw null;
    public static decimal SharpeRatio(decimal averagePerformance, decimal standardDeviation, decimal riskFreeRate) => throw null;
    public static double SharpeRatio(double averagePerformance, double standardDeviation, double riskFreeRate) => throw null;
    public static double SortinoRatio(List<double> algoPerformance, double riskFreeRate, double tradingDaysPerYear, double minimumAcceptableReturn = 0d) => throw null;
    public static double TrackingError(List<double> algoPerformance, List<double> benchmarkPerformance, double tradingDaysPerYear) => throw null;
}
