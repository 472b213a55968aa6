namespace SalesBot.Simulators.WeCom;

/// <summary>The platform refuses a call with an error code.</summary>
#pragma warning disable CA1032, CA1064, RCS1194 // It never leaves the simulator, and never comes without its code.
internal sealed class WeComRefusal(int code, string text) : Exception(text)
#pragma warning restore CA1032, CA1064, RCS1194
{
    public int Code => code;
}
