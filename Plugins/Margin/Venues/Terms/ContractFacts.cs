namespace Backtests.Margin;

/// <summary>What a venue's contracts are (block <c>contract</c> of a venue file).</summary>
public sealed record ContractFacts
{
    /// <summary>Nothing is known.</summary>
    public static ContractFacts Unknown { get; } = new();

    /// <summary>
    /// The currency of margin and profit, e.g. <c>USDT</c>; <c>coin</c> where it is the base currency of each contract; null where it is
    /// not known.
    /// </summary>
    public string? Settlement { get; init; }

    /// <summary>The size where a symbol has none of its own; null where it is not known.</summary>
    public ContractSize? Default { get; init; }

    /// <summary>Sizes of symbols that differ.</summary>
    public IReadOnlyDictionary<string, ContractSize> Symbols { get; init; } = new Dictionary<string, ContractSize>();

    /// <summary>Where this is from.</summary>
    public FactSource Source { get; init; } = FactSource.None;

    /// <summary>The size of a symbol's contract; null where it is not known. Symbols are compared without case.</summary>
    public ContractSize? Of(string symbol) => Symbols.GetValueOrDefault(symbol.ToUpperInvariant(), Default!);
}
