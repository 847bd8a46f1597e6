namespace Backtests.Margin.Liquidation;

/// <summary>
/// One step of a venue's liquidation process. Steps run in the venue's order until nothing is liquidatable any more. Implement it in an
/// assembly of your own and name the type in a venue file to bring a step that is not here.
/// </summary>
/// <remarks>
/// A step looks at the context and acts through it only; it keeps no state of its own between calls. What it must remember goes into
/// <see cref="LiquidationContext.Progress"/>; a step that takes time calls <see cref="LiquidationContext.Wait"/>.
/// </remarks>
public interface ILiquidationStep
{
    /// <summary>The name venue files and liquidation records call it by, e.g. <c>reduce-tier</c>.</summary>
    string Name { get; }

    /// <summary>Whether it has to do with this liquidation at all; a step that has not is not in its record.</summary>
    bool Concerns(LiquidationContext context) => true;

    /// <summary>Does its part. It is called while the scope is liquidatable only.</summary>
    void Apply(LiquidationContext context);
}
