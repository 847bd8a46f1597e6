using QuantConnect.Orders;
using QuantConnect.Securities;

namespace Backtests.Plugins;

/// <summary>
/// Takes the place of Lean's margin-call model, which looks every five minutes and would act a second time: <see cref="VenueSession"/> has
/// done what the venue does, and raised OnMarginCall and OnMarginCallWarning itself.
/// </summary>
public sealed class VenueMarginCallModel : IMarginCallModel
{
    /// <summary>Never an order, never a warning.</summary>
    public List<SubmitOrderRequest> GetMarginCallOrders(out bool issueMarginCallWarning)
    {
        issueMarginCallWarning = false;
        return [];
    }

    /// <summary>Executes nothing.</summary>
    public List<OrderTicket> ExecuteMarginCall(IEnumerable<SubmitOrderRequest> generatedMarginCallOrders) => [];
}
