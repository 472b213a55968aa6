namespace SalesBot.Adapters.Tests.WeCom.Callbacks;

/// <summary>Callbacks of the app as WeCom writes them.</summary>
internal static class CallbackXml
{
    public static string Message(string type, string elements, string id, string user = "zhangsan") =>
        $"<xml><ToUserName><![CDATA[ww0123456789abcdef]]></ToUserName><FromUserName><![CDATA[{user}]]></FromUserName><CreateTime>1767225700</CreateTime>"
        + $"<MsgType><![CDATA[{type}]]></MsgType>{elements}<MsgId>{id}</MsgId><AgentID>1000002</AgentID></xml>";

    public static string Text(string text, string id, string user = "zhangsan") => Message("text", $"<Content><![CDATA[{text}]]></Content>", id, user);

    public static string Event(string name, string elements) =>
        "<xml><ToUserName><![CDATA[ww0123456789abcdef]]></ToUserName><FromUserName><![CDATA[zhangsan]]></FromUserName><CreateTime>1767225700</CreateTime>"
        + $"<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[{name}]]></Event>{elements}<AgentID>1000002</AgentID></xml>";
}
