namespace Backtests.MarketData;

/// <summary>What to do with a row that cannot be true: refuse the import, or count it and go on.</summary>
internal sealed class BadRows(bool skip)
{
    private const int MostKept = 1000;

    public bool Skips => skip;

    public int Count { get; private set; }

    public List<MarketDataException> First { get; } = [];

    /// <summary>Throws the fault, or notes it.</summary>
    public void Add(MarketDataException fault)
    {
        if (!skip) throw fault;
        Count++;
        if (First.Count < MostKept) First.Add(fault);
    }
}
