using System;

namespace QuantConnect.Securities;

public class ScanSettlementModelParameters
{
    public ScanSettlementModelParameters(SecurityPortfolioManager portfolio, Security security, DateTime timeUtc) => throw null;
    public SecurityPortfolioManager Portfolio { get => throw null; set => throw null; }
    public Security Security { get => throw null; set => throw null; }
    public DateTime UtcTime { get => throw null; set => throw null; }
}
