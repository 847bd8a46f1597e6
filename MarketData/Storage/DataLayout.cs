using System.Globalization;

namespace Backtests.MarketData;

/// <summary>
/// Where each series lies in a data folder and what the entry inside its zip is called. Trade and quote bars and funding are Lean's own
/// layout; mark price, open interest and forced orders, which Lean has no place for, are under <c>custom/{market}</c>.
/// </summary>
public static class DataLayout
{
    /// <summary>The file of a series (of one day of it where it has a file a day), relative to the data folder, with forward
    /// slashes.</summary>
    /// <exception cref="ArgumentException">The series has a file a day and <paramref name="day"/> is missing.</exception>
    public static string PathOf(SeriesId id, DateOnly? day = null)
    {
        var date = DateText(id, day);
        var symbol = id.Symbol.ToLowerInvariant();
        return id.Kind switch
        {
            DataKind.Trade or DataKind.Quote when id.Resolution == DataResolution.Minute =>
                $"{Root(id)}/minute/{symbol}/{date}_{Name(id.Kind)}.zip",
            DataKind.Trade or DataKind.Quote => $"{Root(id)}/{Name(id.Resolution)}/{symbol}_{Name(id.Kind)}.zip",
            DataKind.Mark when id.Resolution == DataResolution.Minute => $"custom/{id.Market}/mark/minute/{symbol}/{date}.zip",
            DataKind.Mark => $"custom/{id.Market}/mark/{Name(id.Resolution)}/{symbol}.zip",
            DataKind.Funding => $"{Root(id)}/margin_interest/{symbol}.csv",
            DataKind.OpenInterest => $"custom/{id.Market}/open_interest/{symbol}/{date}.zip",
            _ => $"custom/{id.Market}/liquidations/{symbol}/{date}.zip",
        };
    }

    /// <summary>Name of the single entry inside the series' zip; empty for funding, which is not zipped.</summary>
    /// <exception cref="ArgumentException">The series has a file a day and <paramref name="day"/> is missing.</exception>
    public static string EntryOf(SeriesId id, DateOnly? day = null)
    {
        var date = DateText(id, day);
        var symbol = id.Symbol.ToLowerInvariant();
        // Lean names the contract type in the entries of futures only.
        var contract = id.Asset == AssetClass.CryptoFuture ? "_perp" : "";
        return id.Kind switch
        {
            DataKind.Trade or DataKind.Quote when id.Resolution == DataResolution.Minute =>
                $"{date}_{symbol}_minute_{Name(id.Kind)}{contract}.csv",
            DataKind.Trade or DataKind.Quote when id.Asset == AssetClass.Crypto => $"{symbol}.csv",
            DataKind.Trade or DataKind.Quote => $"{symbol}_{Name(id.Kind)}{contract}.csv",
            DataKind.Funding => "",
            _ when id.HasFilePerDay => $"{date}.csv",
            _ => $"{symbol}.csv",
        };
    }

    private static string Root(SeriesId id) => $"{(id.Asset == AssetClass.CryptoFuture ? "cryptofuture" : "crypto")}/{id.Market}";

    private static string Name(DataKind kind) => kind == DataKind.Trade ? "trade" : "quote";

    private static string Name(DataResolution resolution) => resolution == DataResolution.Hour ? "hour" : "daily";

    private static string DateText(SeriesId id, DateOnly? day)
    {
        if (!id.HasFilePerDay) return "";
        return day?.ToString("yyyyMMdd", CultureInfo.InvariantCulture)
            ?? throw new ArgumentException($"{id} has a file a day", nameof(day));
    }
}
