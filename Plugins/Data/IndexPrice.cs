using QuantConnect;

namespace Backtests.Plugins;

/// <summary>
/// A bar of a contract's index or oracle price, on whose notional some venues settle funding: <c>custom/{market}/index</c>.
/// </summary>
public sealed class IndexPrice : VenuePriceBar
{
    private const string Folder = "index";

    /// <inheritdoc/>
    protected override string Kind => Folder;

    /// <summary>Whether the data folder has index prices of a contract at a resolution.</summary>
    /// <param name="ticker">As <see cref="VenuePriceBar.TickerFor"/> gives it.</param>
    /// <param name="resolution">Minute or hour.</param>
    public static bool IsAvailable(string ticker, Resolution resolution) => Exists(Folder, ticker, resolution);

    /// <inheritdoc/>
    protected override VenuePriceBar Make() => new IndexPrice();
}
