using Backtests.Margin.Accounts;
using Backtests.Margin.Market;

namespace Backtests.Margin.Liquidation;

/// <summary>Settles what the steps of one liquidation do, and keeps the list of it.</summary>
internal sealed class ForcedTrades(LiquidationContext context, IForcedOrderFillModel fillModel)
{
    private readonly List<ForcedFill> _fills = [];
    private readonly List<LiquidationRound> _rounds = [];
    private readonly List<AdlEvent> _deleveraged = [];

    public IReadOnlyList<ForcedFill> Fills => _fills;

    public IReadOnlyList<LiquidationRound> Rounds => _rounds;

    public IReadOnlyList<AdlEvent> Deleveraged => _deleveraged;

    public decimal SocialisedLoss { get; private set; }

    private MarginAccount Account => context.Account;

    private InsuranceFund Fund => context.Account.Fund;

    public decimal Order(MarginPosition position, decimal size, in ForcedTerms terms)
    {
        size = Math.Min(size, position.Size);
        if (size <= 0m) return 0m;

        var direction = -Math.Sign(position.Quantity);
        var bankruptcy = LegPrices.Bankruptcy(Account, position) ?? 0m;
        var order = new ForcedOrder(position.Symbol, direction * size, position.Mark, bankruptcy, context.Bar(position.Symbol))
        {
            Limit = terms.Limit ?? (terms.FundPaysBeyondBankruptcy || bankruptcy <= 0m ? null : bankruptcy),
            TimeInForce = terms.TimeInForce,
            Time = context.Instant,
        };
        var execution = Execute(order);
        var filled = Filled(position, size, direction * execution.Quantity);
        var isKilled = terms.TimeInForce == TimeInForce.FillOrKill && filled < size;
        var before = Fund.Balance;
        if (filled == 0m || isKilled || order.IsBeyondLimit(execution.Price))
        {
            Note(RoundKind.Order, position, direction * size, 0m, 0m, before);
            return 0m;
        }
        Settle(position, direction * size, filled, execution.Price, terms, RoundKind.Order);
        return filled;
    }

    public decimal Assign(MarginPosition position, decimal size, decimal price, decimal feeRate)
    {
        size = Math.Min(size, position.Size);
        if (size <= 0m) return 0m;
        var quantity = -Math.Sign(position.Quantity) * size;
        // The fee is on the value at the mark, at which the venue sees the position.
        var rate = feeRate * position.Contract.Notional(size, position.Mark) / position.Contract.Notional(size, price);
        Settle(position, quantity, size, price, new ForcedTerms { FeeRate = rate }, RoundKind.Assignment);
        return size;
    }

    // Gives a whole position away at its bankruptcy price: to the fund that sells it on, to a backstop that holds it, or to the other side.
    public void TakeOver(MarginPosition position, RoundKind kind)
    {
        var (symbol, contract) = (position.Symbol, position.Contract);
        var (quantity, entry, mark, before) = (position.Quantity, position.EntryPrice, position.Mark, Fund.Balance);
        var (matches, othersPrice) = Match(position, kind);
        if (othersPrice is not null) kind = RoundKind.OtherSide;
        var taken = matches.Sum(match => Math.Abs(match.Quantity));
        var rest = Math.Sign(quantity) * (Math.Abs(quantity) - taken);
        var price = kind == RoundKind.Takeover && rest != 0m ? Sell(position, -rest).Price : mark;

        var settled = Account.Surrender(context.Time, position);
        var settledRest = rest == 0m ? 0m : settled * (rest / quantity);
        // What the other side takes at another price than bankruptcy is the fund's gain or loss, as is what the fund sells or holds.
        var gain = matches.Sum(match => contract.Profit(match.Quantity, entry, match.Price)) - (settled - settledRest);
        if (kind != RoundKind.OtherSide) gain += contract.Profit(rest, entry, price) - settledRest;
        else if (othersPrice is { } agreed) gain += contract.Profit(rest, entry, agreed) - settledRest;
        var unpaid = Account.SettleTakeover(context.Time, symbol, gain);
        Share(symbol, unpaid);
        if (kind == RoundKind.OtherSide && rest != 0m)
        {
            var agreed = othersPrice is { } at ? contract.Profit(rest, entry, at) : settledRest;
            unpaid += LeaveToOthers(symbol, contract.Profit(rest, entry, mark) - agreed);
        }

        var average = (Math.Abs(rest) * price + matches.Sum(match => Math.Abs(match.Quantity) * match.Price)) / Math.Abs(quantity);
        var settledPrice = contract.PriceAtProfit(quantity, entry, settled) ?? price;
        _fills.Add(new ForcedFill(context.Step, symbol, -quantity, settledPrice, 0m, average, true, Fund.Balance - before, unpaid)
        {
            Instant = context.Instant,
            DeleveragedQuantity = taken,
            Leg = position.Leg,
            Notional = contract.Notional(Math.Abs(quantity), average),
            Profit = settled,
        });
        _deleveraged.AddRange(matches);
        if (taken > 0m) Note(RoundKind.Deleveraging, symbol, rest - quantity, rest - quantity, mark, matches[0].Price, 0m, before);
        if (rest != 0m) Note(kind, symbol, -rest, -rest, mark, price, Math.Abs(contract.Profit(rest, mark, price)), before);
    }

    private AdlOutcome Match(MarginPosition position, RoundKind kind)
    {
        var bankruptcy = LegPrices.Bankruptcy(Account, position);
        return kind switch
        {
            RoundKind.Takeover => context.Market.DeleverageWhenDue(context.Time, Account, position, bankruptcy),
            RoundKind.OtherSide => new AdlOutcome(
                context.Market.Deleverage(context.Time, Account, position, bankruptcy ?? position.Mark), null),
            _ => new AdlOutcome([], null),
        };
    }

    // What an unknown other side loses by trading at another price than the mark. A gain stays with it.
    private decimal LeaveToOthers(string symbol, decimal gain)
    {
        Account.Flows.Record(context.Time, FlowKind.AutoDeleveraging, symbol, Party.AutoDeleveraged, Party.Market, -gain);
        return Math.Max(0m, -gain);
    }

    private void Share(string symbol, decimal unpaid)
    {
        if (unpaid > 0m) SocialisedLoss += context.Market.Socialise(context.Time, symbol, unpaid, Account);
    }

    private ForcedExecution Sell(MarginPosition position, decimal quantity)
    {
        var bankruptcy = LegPrices.Bankruptcy(Account, position) ?? 0m;
        return Execute(new ForcedOrder(position.Symbol, quantity, position.Mark, bankruptcy, context.Bar(position.Symbol))
        {
            Time = context.Instant,
        });
    }

    private void Settle(MarginPosition position, decimal ordered, decimal filled, decimal price, in ForcedTerms terms, RoundKind kind)
    {
        var (symbol, side, contract) = (position.Symbol, position.Side, position.Contract);
        var (mark, entry, before) = (position.Mark, position.EntryPrice, Fund.Balance);
        var signed = Math.Sign(ordered) * filled;
        var bankruptcy = LegPrices.Bankruptcy(Account, position);
        // Without a bankruptcy price the position is covered at any price, or no price could rescue it: then its last part leaves the loss.
        var isLost = bankruptcy is null && filled == position.Size && Account.EquityShare(position) < 0m;
        var cushion = bankruptcy is { } worst
            ? contract.Profit(side, filled, entry, price) - contract.Profit(side, filled, entry, worst)
            : decimal.MaxValue;
        var (settled, fee, unpaid) = (price, 0m, 0m);
        if (cushion < 0m) settled = bankruptcy!.Value;
        else if (!isLost) fee = Fee(position, filled, price, cushion, terms);

        if (cushion < 0m || isLost)
        {
            var gain = cushion;
            // The last part takes with it what is left to the last digit.
            if (filled == position.Size) gain = contract.Profit(-signed, entry, price) - Account.Surrender(context.Time, position);
            else Account.ReduceByForce(context.Time, position, signed, settled, 0m);
            unpaid = Account.SettleTakeover(context.Time, symbol, gain);
            Share(symbol, unpaid);
        }
        else
        {
            Account.ReduceByForce(context.Time, position, signed, settled, fee);
        }
        _fills.Add(new ForcedFill(context.Step, symbol, signed, settled, fee, price, false, Fund.Balance - before, unpaid)
        {
            Instant = context.Instant,
            Leg = position.Leg,
            Notional = contract.Notional(Math.Abs(signed), price),
            Profit = contract.Profit(-signed, entry, settled),
        });
        Note(kind, symbol, ordered, signed, mark, price, Math.Abs(contract.Profit(filled, mark, price)), before);
    }

    private decimal Fee(MarginPosition position, decimal filled, decimal price, decimal cushion, in ForcedTerms terms)
    {
        var contract = position.Contract;
        var wanted = (terms.FeeRate ?? Account.Terms(position.Symbol).LiquidationFeeRate) * contract.Notional(filled, price);
        if (terms.FeeWithinCushion) return Math.Min(wanted, cushion);
        var equity = context.State.Equity - Math.Abs(contract.Profit(filled, position.Mark, price));
        return Math.Min(wanted, Math.Max(0m, equity));
    }

    // A market that gives less than was asked for gives whole steps.
    private decimal Filled(MarginPosition position, decimal size, decimal given)
    {
        if (given >= size) return size;
        return Math.Max(0m, Account.Terms(position.Symbol).StepDown(given));
    }

    // The market is where the mark is, or it is worse: a liquidation does not get a bargain.
    private ForcedExecution Execute(in ForcedOrder order)
    {
        var execution = fillModel.Execute(order);
        var price = order.Quantity < 0m
            ? Math.Min(execution.Price, order.ReferencePrice)
            : Math.Max(execution.Price, order.ReferencePrice);
        return execution with { Price = price };
    }

    private void Note(RoundKind kind, MarginPosition position, decimal ordered, decimal filled, decimal price, decimal before) =>
        Note(kind, position.Symbol, ordered, filled, position.Mark, price, 0m, before);

    private void Note(
        RoundKind kind, string symbol, decimal ordered, decimal filled, decimal mark, decimal price, decimal slippage, decimal before)
    {
        context.Progress.Of(context.Scope).Rounds++;
        context.Market.Observe(context.Time, symbol, context.Step);
        _rounds.Add(new LiquidationRound(
            context.Step, kind, context.Instant, symbol, ordered, filled, mark, price, slippage, before, Fund.Balance));
    }
}
