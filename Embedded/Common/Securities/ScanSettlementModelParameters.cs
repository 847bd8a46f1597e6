using System;

namespace QuantConnect.Securities;

public class ScanSettlementModelParameters
{
    public ScanSettlementModelParameters(SecurityPortfolioManager portfolio, Security security, DateTime timeUtc)
    {
        Portfolio = portfolio;
        Security = security;
        UtcTime = timeUtc;
    }

    public SecurityPortfolioManager Portfolio { get; set; }
    public Security Security { get; set; }
    public DateTime UtcTime { get; set; }
}
