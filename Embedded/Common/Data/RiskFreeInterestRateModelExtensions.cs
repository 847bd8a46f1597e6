using System;
using System.Collections.Generic;
using System.Linq;

namespace QuantConnect.Data;

/// <summary>Averages of a risk-free rate.</summary>
public static class RiskFreeInterestRateModelExtensions
{
    /// <summary>The mean over dates; zero without any.</summary>
    public static decimal GetAverageRiskFreeRate(this IRiskFreeInterestRateModel model, IEnumerable<DateTime> dates) =>
        dates.Select(model.GetInterestRate).DefaultIfEmpty(0m).Average();

    /// <summary>The mean over the days from one date to another, both included.</summary>
    public static decimal GetRiskFreeRate(this IRiskFreeInterestRateModel model, DateTime startDate, DateTime endDate) =>
        model.GetAverageRiskFreeRate(Time.EachDay(startDate, endDate));
}
