using Backtests.Margin.Accounts;
using Backtests.Margin.Market;

namespace Backtests.Plugins.Tests;

/// <summary>A ranking of a user's own: whoever has least goes first.</summary>
public sealed class SmallestFirst : IAdlRanking
{
    public string Name => "smallest-first";

    public bool NeedsProfit => true;

    public decimal Rank(in AdlCandidatePosition position) => -position.Size;
}

/// <summary>A removal rule of a user's own: half of the margin may go.</summary>
public sealed class HalfMayGo : IMarginRemovalRule
{
    public string Name => "half";

    public decimal Most(MarginAccount account, MarginPosition position)
    {
        ArgumentNullException.ThrowIfNull(position);
        return position.IsolatedMargin / 2m;
    }
}
