namespace QuantConnect.Brokerages;

/// <summary>What a brokerage, or the model of one, has to say; the reason of a refused order for instance.</summary>
public class BrokerageMessageEvent
{
    public BrokerageMessageEvent(BrokerageMessageType type, int code, string message) : this(type, code.ToStringInvariant(), message)
    {
    }

    public BrokerageMessageEvent(BrokerageMessageType type, string code, string message)
    {
        Type = type;
        Code = code;
        Message = message;
    }

    public string Code { get; }
    public string Message { get; }
    public BrokerageMessageType Type { get; }
    public static BrokerageMessageEvent Disconnected(string message) => new(BrokerageMessageType.Disconnect, "Disconnect", message);
    public static BrokerageMessageEvent Reconnected(string message) => new(BrokerageMessageType.Reconnect, "Reconnect", message);
    public override string ToString() => $"{Type} - Code: {Code} - {Message}";
}
