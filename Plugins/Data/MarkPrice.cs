using QuantConnect;

namespace Backtests.Plugins;

/// <summary>
/// A bar of a contract's mark price, the price on which the venue decides about liquidation: <c>custom/{market}/mark</c>.
/// </summary>
public sealed class MarkPrice : VenuePriceBar
{
    private const string Folder = "mark";

    /// <inheritdoc/>
    protected override string Kind => Folder;

    /// <summary>Whether the data folder has mark prices of a contract at a resolution.</summary>
    /// <param name="ticker">As <see cref="VenuePriceBar.TickerFor"/> gives it.</param>
    /// <param name="resolution">Minute or hour.</param>
    public static bool IsAvailable(string ticker, Resolution resolution) => Exists(Folder, ticker, resolution);

    /// <inheritdoc/>
    protected override VenuePriceBar Make() => new MarkPrice();
}
