using Backtests.Margin;
using QuantConnect.Algorithm;

namespace Backtests.Plugins;

/// <summary>Switches a venue's margin and liquidation rules on for a Lean algorithm.</summary>
public static class VenueAlgorithmExtensions
{
    /// <summary>
    /// Makes an algorithm trade on a venue as the venue would let it: its leverage limits, fees, funding and maintenance margin, and its
    /// liquidation process. One line in Initialize, before or after the contracts are added:
    /// <c>this.UseVenue("binance-usdm", MarginMode.Isolated, leverage: 10);</c>
    /// </summary>
    /// <param name="algorithm">The algorithm, in its Initialize.</param>
    /// <param name="venue">Name of a file in <c>Data/venues</c>, or the path of a venue file.</param>
    /// <param name="mode">Margin mode of all contracts for which none is set.</param>
    /// <param name="leverage">Leverage of all contracts for which none is set; at least 1, not above the venue's cap.</param>
    /// <param name="options">Everything else; the defaults when null.</param>
    /// <returns>The session: the account, its liquidations, and what may be changed while the algorithm runs.</returns>
    /// <exception cref="MarginException">An unknown venue, a leverage that it does not allow, or an option out of range.</exception>
    public static VenueSession UseVenue(
        this QCAlgorithm algorithm, string venue, MarginMode mode, decimal leverage, VenueOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(algorithm);
        var session = new VenueSession(algorithm, venue, mode, leverage, options);
        session.Install();
        return session;
    }
}
