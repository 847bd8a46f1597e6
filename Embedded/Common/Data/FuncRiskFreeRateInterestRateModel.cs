using System;

namespace QuantConnect.Data;

/// <summary>A risk-free rate that a function gives.</summary>
public class FuncRiskFreeRateInterestRateModel : IRiskFreeInterestRateModel
{
    private readonly Func<DateTime, decimal> _rate;

    /// <param name="getInterestRateFunc">Fraction a year at a date.</param>
    public FuncRiskFreeRateInterestRateModel(Func<DateTime, decimal> getInterestRateFunc) => _rate = getInterestRateFunc;

    public decimal GetInterestRate(DateTime date) => _rate(date);
}
