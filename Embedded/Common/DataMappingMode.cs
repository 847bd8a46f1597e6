namespace QuantConnect;

public enum DataMappingMode
{
    LastTradingDay = 0,
    FirstDayMonth = 1,
    OpenInterest = 2,
    OpenInterestAnnual = 3,
}
