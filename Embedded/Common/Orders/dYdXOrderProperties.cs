using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

public class dYdXOrderProperties : OrderProperties
{
    public dYdXOrderProperties() => throw null;
    public ulong GasLimit { get => throw null; set => throw null; }
    public uint GoodTilBlockOffset { get => throw null; set => throw null; }
    public bool IOC { get => throw null; set => throw null; }
    public bool PostOnly { get => throw null; set => throw null; }
    public bool ReduceOnly { get => throw null; set => throw null; }
    public override IOrderProperties Clone() => throw null;
}
