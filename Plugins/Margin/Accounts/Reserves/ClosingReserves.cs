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
    public static decimal Held(ContractTerms terms, MarginPosition position, decimal behind) => terms.ClosingFeeReserve switch
    {
        ClosingFeeReserve.OnCostAndMargin => OnCost(terms, position.EntryValue, position.Leverage),
        ClosingFeeReserve.AtBankruptcyPrice => Bankruptcy(terms, position, behind) is { } price
            ? position.Contract.Notional(position.Size, price) * terms.ClosingFeeRate
            : 0m,
        _ => 0m,
    };

    /// <summary>Where closing uses up what stands behind a position, the reserved fee included.</summary>
    public static decimal? Bankruptcy(ContractTerms terms, MarginPosition position, decimal behind)
    {
        var (side, size, entry) = (position.Side, position.Size, position.EntryPrice);
        return terms.ClosingFeeReserve switch
        {
            ClosingFeeReserve.OnCostAndMargin =>
                position.Contract.BankruptcyPrice(side, size, entry, behind - OnCost(terms, position.EntryValue, position.Leverage)),
            ClosingFeeReserve.AtBankruptcyPrice => position.Contract.BankruptcyPrice(side, size, entry, behind, terms.ClosingFeeRate),
            _ => position.Contract.BankruptcyPrice(side, size, entry, behind),
        };
    }

    private static decimal OnCost(ContractTerms terms, decimal cost, decimal leverage) =>
        ClosingFee.OnCostAndMargin(cost, leverage, terms.ClosingFeeRate, terms.ClosingFeeStep);
}
