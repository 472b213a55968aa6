using System.Text;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>What a call is answered with.</summary>
internal sealed record ApiAnswer(byte[] Bytes, string ContentType, int Status = 200)
{
    public static ApiAnswer Of(JsonObject json, int status = 200) => new(Encoding.UTF8.GetBytes(json.Written()), "application/json;charset=utf-8", status);

    public static ApiAnswer Xml(JsonObject json, int status = 200) =>
        new(Encoding.UTF8.GetBytes(new System.Xml.Linq.XElement("result", json.Select(field => new System.Xml.Linq.XElement(field.Key, field.Value?.ToString()))).ToString()), "application/xml", status);

    /// <summary>The legacy API's form of success.</summary>
    public static JsonObject Success(JsonNode? result = null)
    {
        var answer = new JsonObject { ["errcode"] = 0, ["errmsg"] = "ok" };
        if (result is not null)
        {
            answer["result"] = result;
        }

        return answer;
    }
}
