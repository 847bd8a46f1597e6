namespace QuantConnect.Data;

public enum FileFormat
{
    Csv = 0,
    Binary = 1,
    ZipEntryName = 2,
    UnfoldingCollection = 3,
    Index = 4,
    FoldingCollection = 5,
}
