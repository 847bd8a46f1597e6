using System;

namespace QuantConnect.Securities;

public class MarginInterestRateParameters
{
    public MarginInterestRateParameters(Security security, DateTime time)
    {
        Security = security;
        Time = time;
    }

    public Security Security { get; }
    public DateTime Time { get; }
}
