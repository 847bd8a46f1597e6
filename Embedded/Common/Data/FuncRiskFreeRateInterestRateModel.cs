using System;

namespace QuantConnect.Data;

public class FuncRiskFreeRateInterestRateModel : IRiskFreeInterestRateModel
{
    public FuncRiskFreeRateInterestRateModel(Func<DateTime, decimal> getInterestRateFunc) => throw null;
    public decimal GetInterestRate(DateTime date) => throw null;
    // DROPPED C:QuantConnect.Data.FuncRiskFreeRateInterestRateModel(Python.Runtime.PyObject getInterestRateFunc)   <- Python.Runtime.PyObject
}
