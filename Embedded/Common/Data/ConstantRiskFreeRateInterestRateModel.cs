using System;

namespace QuantConnect.Data;

public class ConstantRiskFreeRateInterestRateModel : IRiskFreeInterestRateModel
{
    public ConstantRiskFreeRateInterestRateModel(decimal riskFreeRate) => throw null;
    public decimal GetInterestRate(DateTime date) => throw null;
}
