namespace QuantConnect.Brokerages;

public class BrokerageMessageEvent
{
    public BrokerageMessageEvent(BrokerageMessageType type, int code, string message) => throw null;
    public BrokerageMessageEvent(BrokerageMessageType type, string code, string message) => throw null;
    public string Code => throw null;
    public string Message => throw null;
    public BrokerageMessageType Type => throw null;
    public static BrokerageMessageEvent Disconnected(string message) => throw null;
    public static BrokerageMessageEvent Reconnected(string message) => throw null;
    public override string ToString() => throw null;
}
