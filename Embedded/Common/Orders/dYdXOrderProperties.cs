using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

public class dYdXOrderProperties : OrderProperties
{
    public ulong GasLimit { get; set; }
    public uint GoodTilBlockOffset { get; set; }
    public bool IOC { get; set; }
    public bool PostOnly { get; set; }
    public bool ReduceOnly { get; set; }
    public override IOrderProperties Clone() => (dYdXOrderProperties)MemberwiseClone();
}
