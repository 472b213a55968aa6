using System.Globalization;

namespace SalesBot.Simulators.WeCom;

/// <summary>The words beside an error code: free text that changes, in the form in which the live service gives it.</summary>
internal static class ErrorText
{
    public static string Of(int code, string text, string address, int call) =>
        code == 0
            ? "ok"
            : string.Create(CultureInfo.InvariantCulture, $"{text}, hint: [{1_767_225_600_000 + call}], from ip: {address}, more info at https://open.work.weixin.qq.com/devtool/query?e={code}");
}
