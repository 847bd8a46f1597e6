using System;
using System.Collections.Generic;

namespace QuantConnect.Data;

public static class RiskFreeInterestRateModelExtensions
{
    public static decimal GetAverageRiskFreeRate(this IRiskFreeInterestRateModel model, IEnumerable<DateTime> dates) => throw null;
    public static decimal GetRiskFreeRate(this IRiskFreeInterestRateModel model, DateTime startDate, DateTime endDate) => throw null;
}
