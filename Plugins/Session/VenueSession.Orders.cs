using Backtests.Margin;
using Backtests.Margin.Accounts;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace Backtests.Plugins;

// What the venue says to an order before it is taken, and what orders hold back while they rest.
public sealed partial class VenueSession
{
    private static readonly OrderDecision Accepted = new(OrderLimit.None, 0m, "");

    private readonly OrderLegs _legs = new();
    private readonly OrderBook _book = new();

    internal decimal AvailableBalance
    {
        get
        {
            _book.Sync(Account);
            return Account.AvailableBalance();
        }
    }

    private bool IsHedged => Account.PositionMode == PositionMode.Hedge;

    internal OrderDecision Decide(Security security, Order order)
    {
        if (_forced.Find(order) is not null || _algorithm.LiveMode) return Accepted;
        BeginStep();
        var contract = Contract(security.Symbol);
        var leg = LegOf(contract, order);
        if (IsHedged && leg is null)
            return new OrderDecision(OrderLimit.LegSize, 0m, $"{contract.Name}: in hedge mode the order may mean the long or the short leg; "
                + "use OpenLong, CloseLong, OpenShort or CloseShort, or a tag of HedgeTag");
        // Orders about to be cancelled: they will not fill, and are to end as cancelled, not as refused.
        if (IsBeingLiquidated(contract, leg)) return Accepted;
        if (IsLockedOut(contract, leg))
            return new OrderDecision(OrderLimit.LockedOut, 0m, $"{contract.Name}: {Venue.Title} is liquidating the account and takes no orders "
                + "until its margin covers the maintenance margin again");
        if (VenueOrderProperties.IsReduceOnly(order)) return Accepted with { LargestQuantity = Math.Abs(Reducible(order)) };
        var price = OrderPrices.Expected(security, order);
        if (price <= 0m || order.Quantity == 0m) return Accepted;
        if (IsSettled(contract, order, leg)) return Accepted;

        _book.Sync(Account);
        var feeRate = Account.Terms(contract.Name).TakerFeeRate;
        var decision = OrderCheck.Decide(Account, contract.Name, order.Quantity, price, LimitsOf(contract), feeRate, leg, order.Id);
        if (decision.IsAccepted && OrderPrices.RestsOnBook(order) && _algorithm.Transactions.GetOrderTicket(order.Id) is { } ticket)
            _book.Add(Account, ticket, contract.Name, leg);
        return decision;
    }

    // The user's limit and the venue's own: the tighter of them.
    private LeverageLimits LimitsOf(VenueContract contract) => contract.Limits ??=
        Venue.PositionLimits.Of(contract.VenueSymbol) is { } most && !(Options.Limits.PositionNotional <= most)
            ? Options.Limits with { PositionNotional = most }
            : Options.Limits;

    /// <summary>The leg of an order in hedge mode; null in one-way mode, and where it cannot be told.</summary>
    private PositionSide? LegOf(VenueContract contract, Order order) => IsHedged ? _legs.Of(Account, contract.Name, order) : null;

    private bool IsLockedOut(VenueContract contract, PositionSide? leg) =>
        _isUnderWay && Venue.LocksOut && _engine.Progress.IsUnderWay(Account.Position(contract.Name, leg).Scope);

    // Lean asks again in every step. An order that rests holds its margin already; a stop is asked for it when it triggers, not before.
    private bool IsSettled(VenueContract contract, Order order, PositionSide? leg)
    {
        var closesLeg = leg is { } held && Math.Sign(order.Quantity) == -(int)held;
        if (_book.Contains(order.Id)) return !closesLeg;
        if (order.Time >= _step || order.Id <= 0 || OrderPrices.Trigger(order) is not { IsStop: true } stop) return false;
        if (contract.OrderBar(order.Direction, _step) is not { } bar) return true;
        return order.Quantity > 0m ? bar.High < stop.Price : bar.Low > stop.Price;
    }
}
