namespace Backtests.Margin.Tests;

public class VenueFileTests
{
    [Fact]
    public void Binance_file_holds_the_known_facts()
    {
        var venue = BinanceUsdmVenue.Venue;
        Assert.Equal("binance-usdm", venue.Name);
        Assert.IsType<MarginalRule>(venue.MaintenanceRule);
        Assert.Equal(0.0005m, venue.Fees.Taker.Value);
        Assert.Equal(0.0125m, venue.Fees.Liquidation.Value);
        Assert.Equal(["cancel-orders", "reduce-tier", "takeover"], venue.LiquidationSteps.Select(step => step.Name));
        Assert.Equal(LiquidationRemainder.FundKeeps, venue.Remainder);
        Assert.Equal(0.003m, venue.FundingOf("btcusdt").Cap);
        Assert.Equal(0.02m, venue.FundingOf("WIFUSDT").Cap);
        Assert.True(venue.RiskTiers.Count >= 40, $"{venue.RiskTiers.Count} symbols");
    }
}
