namespace Backtests.Margin.Checks;

/// <summary>The inputs of one example, read by name.</summary>
internal readonly struct VectorInputs(JsonCursor inputs)
{
    public PositionSide Side => inputs["side"].OneOf(("long", PositionSide.Long), ("short", PositionSide.Short));

    public decimal this[string name] => inputs[name].Number();

    public decimal Or(string name, decimal otherwise) => inputs.Find(name)?.Number() ?? otherwise;

    public MaintenanceSchedule<decimal> Schedule => MaintenanceSchedule<decimal>.Flat(inputs["mmr"].Fraction(), Or("cum", 0));

    public IEnumerable<VectorInputs> List(string name) =>
        inputs.Find(name) is { } list ? list.Items().Select(item => new VectorInputs(item)) : [];
}
