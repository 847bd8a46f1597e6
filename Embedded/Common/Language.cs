namespace QuantConnect;

public enum Language
{
    CSharp = 0,
    FSharp = 1,
    VisualBasic = 2,
    Java = 3,
    Python = 4,
}
