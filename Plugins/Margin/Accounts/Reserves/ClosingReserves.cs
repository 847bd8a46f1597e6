namespace Backtests.Margin.Accounts;

/// <summary>The closing fee that terms reserve, in settlement currency.</summary>
internal static class ClosingReserves
{
    /// <summary>What is set aside beside the initial margin when a quantity (signed) is opened.</summary>
    public static decimal OnOpening(ContractTerms terms, decimal quantity, decimal price, decimal initialMargin, decimal leverage)
    {
        var (contract, size) = (terms.Contract, Math.Abs(quantity));
        return terms.ClosingFeeReserve switch
        {
            ClosingFeeReserve.OnCostAndMargin => OnCost(terms, contract.Notional(size, price), leverage),
            ClosingFeeReserve.AtBankruptcyPrice =>
                contract.BankruptcyPrice(quantity < 0m ? PositionSide.Short : PositionSide.Long, size, price, initialMargin) is { } bankruptcy
                    ? contract.Notional(size, bankruptcy) * terms.ClosingFeeRate
                    : 0m,
            _ => 0m,
        };
    }

    /// <summary>What is reserved for a position behind which stands <paramref name="behind"/>, profit and loss not counted.</summary>
    public static decimal Held(ContractTerms terms, MarginPosition position, decimal behind) =>
        Held(terms, position.Side, position.Size, position.EntryPrice, position.Leverage, behind);

    /// <summary>The same of a quantity (absolute) from an entry price at a leverage.</summary>
    public static decimal Held(ContractTerms terms, PositionSide side, decimal size, decimal entry, decimal leverage, decimal behind) =>
        terms.ClosingFeeReserve switch
        {
            ClosingFeeReserve.OnCostAndMargin => OnCost(terms, terms.Contract.Notional(size, entry), leverage),
            ClosingFeeReserve.AtBankruptcyPrice => Bankruptcy(terms, side, size, entry, leverage, behind) is { } price
                ? terms.Contract.Notional(size, price) * terms.ClosingFeeRate
                : 0m,
            _ => 0m,
        };

    /// <summary>Where closing uses up what stands behind a position, the reserved fee included.</summary>
    public static decimal? Bankruptcy(ContractTerms terms, MarginPosition position, decimal behind) =>
        Bankruptcy(terms, position.Side, position.Size, position.EntryPrice, position.Leverage, behind);

    /// <summary>The same of a quantity (absolute) from an entry price at a leverage.</summary>
    public static decimal? Bankruptcy(
        ContractTerms terms, PositionSide side, decimal size, decimal entry, decimal leverage, decimal behind)
    {
        var contract = terms.Contract;
        return terms.ClosingFeeReserve switch
        {
            ClosingFeeReserve.OnCostAndMargin =>
                contract.BankruptcyPrice(side, size, entry, behind - OnCost(terms, contract.Notional(size, entry), leverage)),
            ClosingFeeReserve.AtBankruptcyPrice => contract.BankruptcyPrice(side, size, entry, behind, terms.ClosingFeeRate),
            _ => contract.BankruptcyPrice(side, size, entry, behind),
        };
    }

    private static decimal OnCost(ContractTerms terms, decimal cost, decimal leverage) =>
        ClosingFee.OnCostAndMargin(cost, leverage, terms.ClosingFeeRate, terms.ClosingFeeStep);
}
