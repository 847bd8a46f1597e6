using System;
using System.Collections.Generic;

namespace QuantConnect.Data;

public class InterestRateProvider : IRiskFreeInterestRateModel
{
    public static readonly decimal DefaultRiskFreeRate;
    public InterestRateProvider() => throw null;
    public static Dictionary<DateTime, decimal> FromCsvFile(string file, out decimal firstInterestRate) => throw null;
    public decimal GetInterestRate(DateTime date) => throw null;
    protected static Dictionary<DateTime, decimal> GetInterestRateProvider() => throw null;
    public static bool TryParse(string csvLine, out DateTime date, out decimal interestRate) => throw null;
}
