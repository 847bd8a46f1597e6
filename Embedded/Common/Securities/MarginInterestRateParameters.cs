using System;

namespace QuantConnect.Securities;

public class MarginInterestRateParameters
{
    public MarginInterestRateParameters(Security security, DateTime time) => throw null;
    public Security Security => throw null;
    public DateTime Time => throw null;
}
