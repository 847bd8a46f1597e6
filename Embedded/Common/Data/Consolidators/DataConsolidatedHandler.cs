namespace QuantConnect.Data.Consolidators;

public delegate void DataConsolidatedHandler(object sender, IBaseData consolidated);
