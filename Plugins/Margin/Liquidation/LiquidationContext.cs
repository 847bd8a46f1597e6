using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>
/// A liquidation under way: what a step may look at, and the three things it may do. Whatever it does is settled at once on the
/// account, the insurance fund and the flows.
/// </summary>
public sealed class LiquidationContext
{
    private readonly IForcedOrderFillModel _fillModel;
    private readonly Func<string, TriggerBar> _bars;
    private readonly LiquidationRemainder _remainder;
    private readonly List<ForcedFill> _fills = [];

    internal LiquidationContext(
        MarginAccount account,
        MarginScope scope,
        DateTime time,
        IForcedOrderFillModel fillModel,
        LiquidationRemainder remainder,
        Func<string, TriggerBar> bars) =>
        (Account, Scope, Time, _fillModel, _remainder, _bars) = (account, scope, time, fillModel, remainder, bars);

    /// <summary>The account; its marks are those at the trigger.</summary>
    public MarginAccount Account { get; }

    /// <summary>What is being liquidated.</summary>
    public MarginScope Scope { get; }

    /// <summary>When, UTC.</summary>
    public DateTime Time { get; }

    /// <summary>Equity against maintenance margin after what was done so far.</summary>
    public MarginState State => Account.State(Scope);

    /// <summary>Whether nothing is left to do: the scope is above its maintenance margin or flat.</summary>
    public bool IsDone => !State.IsLiquidatable;

    /// <summary>The trades made so far.</summary>
    public IReadOnlyList<ForcedFill> Fills => _fills;

    /// <summary>Whether a step asked for the resting orders to be cancelled.</summary>
    public bool CancelsOrders { get; private set; }

    internal string Step { get; set; } = "";

    /// <summary>The open positions of the scope, the one with the largest maintenance margin first.</summary>
    public IReadOnlyList<MarginPosition> OpenPositions() =>
    [
        .. Account.Positions
            .Where(position => position.IsOpen && Scope.Covers(position))
            .OrderByDescending(Account.MaintenanceMargin)
            .ThenBy(position => position.Symbol, StringComparer.Ordinal),
    ];

    /// <summary>The bar of the price that triggered, for a contract.</summary>
    public TriggerBar Bar(string symbol) => _bars(symbol);

    /// <summary>Asks for all resting orders of the scope to be cancelled.</summary>
    public void CancelOrders() => CancelsOrders = true;

    /// <summary>
    /// Sends an immediate-or-cancel order to the market that closes <paramref name="size"/> of a position. It does not fill beyond the
    /// bankruptcy
    /// price. The loss, and the liquidation fee as far as equity is left for it, are taken from what stands behind the position; in
    /// isolated mode
    /// the rest of the margin stays with what is left of it.
    /// </summary>
    /// <param name="symbol">The contract.</param>
    /// <param name="size">Absolute quantity in base units; cut to what is open.</param>
    /// <returns>The absolute quantity that was filled.</returns>
    public decimal ForceMarket(string symbol, decimal size)
    {
        var position = Account.Position(symbol);
        size = Math.Min(size, position.Size);
        if (size <= 0m) return 0m;

        var direction = -Math.Sign(position.Quantity);
        var bankruptcy = Account.BankruptcyPrice(symbol) ?? 0m;
        var execution = Execute(position, direction * size, bankruptcy);
        var filled = Math.Min(size, Math.Max(0m, direction * execution.Quantity));
        var isBeyondBankruptcy = bankruptcy > 0m && direction * (execution.Price - bankruptcy) > 0m;
        if (filled == 0m || isBeyondBankruptcy) return 0m;

        var contract = position.Contract;
        var equity = State.Equity - Math.Abs(contract.Profit(filled, position.Mark, execution.Price));
        var fee = Math.Min(Account.Terms(symbol).LiquidationFeeRate * contract.Notional(filled, execution.Price), Math.Max(0m, equity));
        Account.ReduceByForce(Time, position, direction * filled, execution.Price, fee);
        _fills.Add(new ForcedFill(Step, symbol, direction * filled, execution.Price, fee, execution.Price, false, fee, 0m));
        return filled;
    }

    /// <summary>
    /// Hands a whole position to the insurance fund at its bankruptcy price. The fund sells it on to the market and keeps or bears the
    /// difference; what it cannot bear falls on auto-deleveraged winners. On a venue that keeps its fee only, the market gets the position
    /// first, and the fund only what the market does not take within the bankruptcy price.
    /// </summary>
    public void TakeOver(string symbol)
    {
        var position = Account.Position(symbol);
        if (_remainder == LiquidationRemainder.FeeOnly) ForceMarket(symbol, position.Size);
        if (!position.IsOpen) return;

        var (quantity, entry) = (position.Quantity, position.EntryPrice);
        var execution = Execute(position, -quantity, Account.BankruptcyPrice(symbol) ?? 0m);
        var settled = Account.Surrender(Time, position);
        var gain = position.Contract.Profit(quantity, entry, execution.Price) - settled;
        var unpaid = Account.SettleTakeover(Time, symbol, gain);
        _fills.Add(new ForcedFill(
            Step, symbol, -quantity, position.Contract.PriceAtProfit(quantity, entry, settled) ?? execution.Price, 0m, execution.Price, true, gain + unpaid, unpaid));
    }

    // The market is where the mark is, or it is worse: a liquidation does not get a bargain.
    private ForcedExecution Execute(MarginPosition position, decimal quantity, decimal bankruptcy)
    {
        var order = new ForcedOrder(position.Symbol, quantity, position.Mark, bankruptcy, _bars(position.Symbol));
        var execution = _fillModel.Execute(order);
        var price = quantity < 0m ? Math.Min(execution.Price, position.Mark) : Math.Max(execution.Price, position.Mark);
        return execution with { Price = price };
    }
}
