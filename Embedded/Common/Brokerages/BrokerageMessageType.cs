namespace QuantConnect.Brokerages;

public enum BrokerageMessageType
{
    Information = 0,
    Warning = 1,
    Error = 2,
    Reconnect = 3,
    Disconnect = 4,
    ActionRequired = 5,
}
