using QuantConnect;

namespace Backtests.Plugins;

/// <summary>
/// Markets of venues that Lean has no name for. Contracts of such a market have rows of their own in the symbol properties and market hours
/// of the data folder, and their data under <c>cryptofuture/{market}</c> and <c>custom/{market}</c>. A venue's rules hold for the contracts
/// of any market, so that they can be had without such data: Hyperliquid's on Binance's prices.
/// </summary>
/// <remarks>
/// Lean takes a contract for coin-margined when its quote currency is none of USDT, USDC and BUSD (but for dYdX): a linear contract of
/// these
/// markets must be quoted in one of them.
/// </remarks>
public static class VenueMarkets
{
    /// <summary>OKX.</summary>
    public const string Okx = "okx";

    /// <summary>Deribit.</summary>
    public const string Deribit = "deribit";

    /// <summary>BitMEX.</summary>
    public const string BitMex = "bitmex";

    /// <summary>Hyperliquid.</summary>
    public const string Hyperliquid = "hyperliquid";

    /// <summary>Gate.</summary>
    public const string Gate = "gate";

    /// <summary>Drift.</summary>
    public const string Drift = "drift";

    // Lean numbers its own markets from 0 on and takes up to 999.
    private static readonly (string Name, int Code)[] Own =
        [(Okx, 901), (Deribit, 902), (BitMex, 903), (Hyperliquid, 904), (Gate, 905), (Drift, 906)];

    private static readonly Lock Registering = new();

    /// <summary>
    /// Makes the markets known to Lean, once. <see cref="VenueAlgorithmExtensions.UseVenue"/> does it; call it yourself to add contracts of
    /// these markets before.
    /// </summary>
    public static void Register()
    {
        lock (Registering)
        {
            foreach (var (name, code) in Own)
                if (Market.Encode(name) is null) Market.Add(name, code);
        }
    }

    /// <summary>
    /// The market that a venue's contracts are looked for in when none is named: the first part of the venue's name where Lean knows a
    /// market of that name (bybit-linear: bybit), else Binance.
    /// </summary>
    /// <param name="venue">Name of the venue.</param>
    public static string DefaultFor(string venue)
    {
        ArgumentNullException.ThrowIfNull(venue);
        Register();
        var name = venue.Split('-')[0].ToLowerInvariant();
        return Market.Encode(name) is null ? Market.Binance : name;
    }
}
