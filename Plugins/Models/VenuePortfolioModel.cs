using QuantConnect.Orders;
using QuantConnect.Securities;

namespace Backtests.Plugins;

/// <summary>Books fills as Lean does, then tells the venue's account about them.</summary>
/// <param name="session">The session it belongs to.</param>
/// <param name="inner">The model that Lean chose for the security.</param>
public sealed class VenuePortfolioModel(VenueSession session, ISecurityPortfolioModel inner) : ISecurityPortfolioModel
{
    /// <inheritdoc/>
    public void ProcessFill(SecurityPortfolioManager portfolio, Security security, OrderEvent fill)
    {
        ArgumentNullException.ThrowIfNull(fill);
        session.BeforeFill();
        inner.ProcessFill(portfolio, security, fill);
        session.AfterFill(security, fill);
    }
}
