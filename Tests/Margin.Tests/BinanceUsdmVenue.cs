using Backtests.Tests;

namespace Backtests.Margin.Tests;

/// <summary>The committed venue file, read once.</summary>
internal static class BinanceUsdmVenue
{
    public static string Path { get; } = System.IO.Path.Combine(Repository.DataFolder, "venues", "binance-usdm.json");

    public static Venue Venue { get; } = VenueFile.Load(Path);

    public static MarginTerms Btc2024 { get; } = Venue.TermsOf("BTCUSDT", new(2025, 2, 3));
}
