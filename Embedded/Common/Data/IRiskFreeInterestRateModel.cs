using System;

namespace QuantConnect.Data;

public interface IRiskFreeInterestRateModel
{
    decimal GetInterestRate(DateTime date);
}
