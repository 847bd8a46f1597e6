namespace Backtests.Margin.Checks;

/// <summary>
/// A position as an example describes it, whatever the venue: by the names under which venues give size, entry, margin and rates. What an
/// example does not have is not computed.
/// </summary>
internal sealed class VectorPosition
{
    private static readonly string[] Entries = ["entry", "entry_price", "avg_entry", "avg_price", "average_price", "open_price"];
    private static readonly string[] QuoteSizes = ["qty_usd", "size_usd", "quantity_usd"];
    private static readonly string[] BaseSizes = ["size", "qty", "quantity", "amount", "position", "position_size"];
    private static readonly string[] Multipliers =
        ["contract_usd", "contract_size", "contract_value", "ct_val", "ct_val_btc", "ct_val_eth", "ct_val_usd", "multiplier", "quanto_multiplier"];

    private static readonly string[] Margins =
        ["margin", "isolated_margin", "position_margin", "isolated_wallet", "collateral", "equity", "equity_btc", "margin_balance", "wallet_balance",
            "wallet", "balance"];

    private static readonly string[] Amounts = ["cum", "mm_deduction", "maintenance_deduction", "deduction", "maintenance_amount"];
    private static readonly string[] Rates =
        ["mmr", "mm_rate", "mmf", "maint_req", "maintenance_rate", "maintenance_margin_rate", "maintenance_margin_ratio", "mm_base"];

    private readonly VectorInputs _inputs;

    /// <summary>Reads what is there.</summary>
    /// <param name="inputs">The inputs of the example.</param>
    /// <param name="isInverse">Whether the venue's contracts are inverse as far as its name says; sizes in quote currency say it
    /// too.</param>
    /// <param name="feeIsInRate">Whether the venue asks for the fee to close on top of the maintenance rate.</param>
    public VectorPosition(VectorInputs inputs, bool isInverse, bool feeIsInRate)
    {
        _inputs = inputs;
        var quote = inputs.Any(QuoteSizes) is not null || inputs.Find("contract_usd") is not null || inputs.Find("ct_val_usd") is not null;
        Contract = new(isInverse || quote ? ContractType.Inverse : ContractType.Linear, 1m);
        Entry = inputs.AnyPositive(Entries) ?? inputs.AnyPositive(["price"]);
        Mark = inputs.AnyPositive(["mark", "mark_price", "oracle", "index", "index_price"]);
        Size = ReadSize();
        Leverage = inputs.AnyPositive(["leverage"]);
        FeeRate = inputs.Any(["taker", "taker_fee", "fee_rate", "closing_fee"]) ?? 0m;
        Schedule = ReadSchedule(feeIsInRate);
    }

    public ContractMath<decimal> Contract { get; }

    public decimal? Entry { get; }

    public decimal? Mark { get; }

    /// <summary>In base currency when linear, in quote currency when inverse; 1 where only prices and rates are given.</summary>
    public decimal Size { get; }

    public decimal? Leverage { get; }

    public decimal FeeRate { get; }

    public MaintenanceSchedule<decimal>? Schedule { get; }

    /// <summary>Everything that the example has enough for, by the names that examples use.</summary>
    public IEnumerable<(string Name, decimal? Value)> Values()
    {
        if (Entry is { } entry)
        {
            var value = Contract.Notional(Size, entry);
            foreach (var name in (string[])["position_value", "entry_value"]) yield return (name, value);
            if (Leverage is { } leverage)
                foreach (var name in (string[])["initial_margin", "position_im", "pos_init"]) yield return (name, value / leverage);
        }
        if ((Mark ?? Entry) is { } price)
        {
            var value = Contract.Notional(Size, price);
            yield return ("notional", value);
            if (Schedule is { } schedule)
                foreach (var name in (string[])["maintenance_margin", "position_mm", "pos_maint"]) yield return (name, schedule.Margin(value));
        }
        if (Entry is { } from && Mark is { } mark && _inputs.Has("side"))
        {
            var profit = Contract.Profit(_inputs.Side, Size, from, mark);
            foreach (var name in (string[])["unrealized_pnl", "unrealised_pnl", "upl", "upnl", "pnl"]) yield return (name, profit);
        }
        foreach (var solved in Prices()) yield return solved;
    }

    private IEnumerable<(string Name, decimal? Value)> Prices()
    {
        if (Entry is not { } entry || Margin(entry) is not { } margin || !_inputs.Has("side")) yield break;
        var side = _inputs.Side;
        var (otherMargin, otherProfit) = (_inputs.Or("tmm_other", 0), _inputs.Or("upnl_other", 0));
        yield return ("bankruptcy_price", Contract.BankruptcyPrice(side, Size, entry, margin + otherProfit));
        if (Schedule is not { } schedule) yield break;
        var leg = new PositionLeg<decimal>(side, Size, entry, schedule);
        yield return ("liquidation_price", Contract.LiquidationPrice([leg], margin - otherMargin + otherProfit, entry));
        if (Mark is not { } mark) yield break;
        var (maintenance, balance) = (schedule.Margin(Contract.Notional(Size, mark)), margin + Contract.Profit(side, Size, entry, mark));
        yield return ("margin_ratio", MarginRatio.Of(maintenance + otherMargin, balance + otherProfit));
        yield return ("margin_coverage", MarginRatio.Coverage(maintenance + otherMargin, balance + otherProfit));
    }

    private decimal? Margin(decimal entry)
    {
        var own = _inputs.Any(Margins);
        if (own is null && Leverage is { } leverage) own = Contract.Notional(Size, entry) / leverage;
        return own + _inputs.Or("extra_margin", 0);
    }

    private decimal ReadSize()
    {
        if (_inputs.Any(QuoteSizes) is { } quote) return Math.Abs(quote);
        if (_inputs.Any(["contracts", "size_contracts"]) is { } contracts)
            return Math.Abs(contracts) * (_inputs.Any(Multipliers) ?? 1m);
        if (_inputs.Any(BaseSizes) is { } size) return Math.Abs(size);
        var value = _inputs.Any(["position_value", "notional"]);
        return value is { } known && (Mark ?? Entry) is { } price ? Contract.Quantity(Math.Abs(known), price) : 1m;
    }

    private MaintenanceSchedule<decimal>? ReadSchedule(bool feeIsInRate)
    {
        var rate = _inputs.Any(Rates)
            ?? (_inputs.AnyPositive(["max_leverage"]) is { } highest ? MaintenanceRate.FromMaxLeverage(highest) : null);
        if (rate is null or < 0m or > 1m) return null;
        var coins = (Mark ?? Entry) is { } price ? Contract.BaseQuantity(Size, price) : Size;
        if (_inputs.Find("per_unit") is { } perUnit) rate = MaintenanceRate.LinearInSize(rate.Value, perUnit, coins);
        if (_inputs.Find("imf_factor") is { } factor) rate = MaintenanceRate.RootInSize(rate.Value, factor, coins);
        var schedule = MaintenanceSchedule<decimal>.Flat(rate.Value, _inputs.Any(Amounts) ?? 0m);
        return feeIsInRate ? schedule.PlusRate(FeeRate) : schedule;
    }
}
