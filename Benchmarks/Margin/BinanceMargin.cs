using Backtests.Margin;

namespace Backtests.Benchmarks.Margin;

/// <summary>Binance's terms as they come with the program.</summary>
internal static class BinanceMargin
{
    private static readonly Venue Venue = VenueFile.Load(Path.Combine(AppContext.BaseDirectory, "data", "venues", "binance-usdm.json"));

    /// <summary>Every symbol, in the order of its name.</summary>
    public static string[] Symbols { get; } = [.. Venue.RiskTiers.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The newest terms of a symbol.</summary>
    public static MarginTerms Terms(string symbol) => Venue.TermsOf(symbol, DateOnly.MaxValue);
}
