using System;

namespace QuantConnect.Data;

/// <summary>One risk-free rate at all times.</summary>
public class ConstantRiskFreeRateInterestRateModel : IRiskFreeInterestRateModel
{
    private readonly decimal _rate;

    /// <param name="riskFreeRate">Fraction a year.</param>
    public ConstantRiskFreeRateInterestRateModel(decimal riskFreeRate) => _rate = riskFreeRate;

    public decimal GetInterestRate(DateTime date) => _rate;
}
