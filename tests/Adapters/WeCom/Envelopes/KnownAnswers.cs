namespace SalesBot.Adapters.Tests.WeCom.Envelopes;

/// <summary>Envelopes as the platform's own library makes them.</summary>
internal static class KnownAnswers
{
    public const string OfficialToken = "QDG6eK";
    public const string OfficialKey = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";
    public const string Token = "simTok2026";
    public const string Key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
    public const string CorpId = "ww0123456789abcdef";

    public static KnownAnswer OfficialAddressCheck { get; } = new(
        "OfficialAddressCheck",
        OfficialToken,
        OfficialKey,
        "wx5823bf96d3bd56c7",
        "1409659589",
        "263014780",
        "c41b64491c2468d0",
        "1616140317555161061",
        "P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==",
        "5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3");

    public static KnownAnswer OfficialText { get; } = new(
        "OfficialText",
        OfficialToken,
        OfficialKey,
        "wx5823bf96d3bd56c7",
        "1409659813",
        "1372623149",
        "0960688932c47ef1",
        "<xml><ToUserName><![CDATA[wx5823bf96d3bd56c7]]></ToUserName>\n<FromUserName><![CDATA[mycreate]]></FromUserName>\n<CreateTime>1409659813</CreateTime>\n<MsgType><![CDATA[text]]></MsgType>\n<Content><![CDATA[hello]]></Content>\n<MsgId>4561255354251345929</MsgId>\n<AgentID>218</AgentID>\n</xml>",
        "RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/sYYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q==",
        "477715d11cdb4164915debcba66cb864d751f3e6");

    public static KnownAnswer ChineseText { get; } = new(
        "ChineseText",
        Token,
        Key,
        "ww0123456789abcdef",
        "1767225600",
        "1320562132",
        "r47xxxxxxxxxxxxx",
        "<xml><ToUserName><![CDATA[ww0123456789abcdef]]></ToUserName><FromUserName><![CDATA[zhangsan]]></FromUserName><CreateTime>1767225600</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[跟进3家客户]]></Content><MsgId>7500000000000000001</MsgId><AgentID>1000002</AgentID></xml>",
        "Z3ryUka9N6inB7VZ763x0lHDa4p7kHYkG/0m7NgnU9rKnzV2d3FqzP1nwW0kFidu3n4JLBj3YApiyKwXjSz0QYctBoM5rQ7TkIzTjwFLCqDkBPlB72xYVh77F2g4/7hAlq3mcVnbOD72Hd9IvH1khFCIyuhED9Z8eDAlGwbqElL3+T7UgPjbpSLKTkVBnhg5uswera3NeRoayVmpDO33C/gHj19+BKIxkEYMN1nWPXH84xbsG+G3pHhB+ZhXykA+7eBUZjZ1E30wRxU8PLjxQvHTN2TAqyz6Ob5rzWF70ScymWOARu2u2lsmocdhde6jKaQHsN52RMQrYpss72kaAo207rpJ1i3D76C2RZHAFk+mNda3iJQiUTnkV8pQJYRYEGeQiaoXvXtOhzDcpuBDlPUneFoqUwLJcfRgXz+gNFrnz5gGZcvLfaEoS8yGwWnHWkdfpAOYQQ5nMCCkwnH07Q==",
        "a030d7609bf716f1c5dbe390f2a46404e6f54a59");

    public static KnownAnswer PassiveReply { get; } = new(
        "PassiveReply",
        Token,
        Key,
        "ww0123456789abcdef",
        "1767225601",
        "555666777",
        "0123456789abcdef",
        "<xml><ToUserName><![CDATA[zhangsan]]></ToUserName><FromUserName><![CDATA[ww0123456789abcdef]]></FromUserName><CreateTime>1767225601</CreateTime><MsgType><![CDATA[update_button]]></MsgType><Button><ReplaceName><![CDATA[已确认]]></ReplaceName></Button></xml>",
        "4j/AuRx71kQlxVlzbpsMWMx9A2wY/eVIImqAuamWqjeYd2fNwywcKhn+22zg6i7OlzK78frUUKARoku+c4nVISLcfcZC98qFLuNBlY6eGdLsdlP2orx40nnP8rBy4h4WqPHVmBxVD74+c1Q4Dey4ljWYnT/aUwBdku6EM33Pp8fZVX0PN5EIFYoO2864PYAbkWt/HmNvf2tQ+afPAUpiOn2YQuIaDxmcd1nGHZh57ABVKOGPfga+e22c3MGMZcsxCBdZq8sDoKEUUDvlKD4im8e7V7053ALiB7D8XqZR0YfbuLa0t4W7qVFp6r/Q8jCyVaGpKj1CujJyCuam53f/vApZS90zlW+w17SJfRZf7sdbO72JOm8oOibnEWdTm6vFyhNMWiJMfOWTYEOyKvbCAAmYP2bnqFPSkM75ILaGpcc=",
        "83b79529188f5ab35c6cc0142a61538319f115a9");

    public static KnownAnswer AiBotText { get; } = new(
        "AiBotText",
        Token,
        Key,
        "",
        "1767225602",
        "888999000",
        "0123456789abcdef",
        "{\"msgid\":\"m-1\",\"aibotid\":\"aib-sim\",\"chatid\":\"wrSim01\",\"chattype\":\"group\",\"from\":{\"userid\":\"zhangsan\"},\"msgtype\":\"text\",\"text\":{\"content\":\"@小助手 本周漏斗\"}}",
        "4j/AuRx71kQlxVlzbpsMWO8I7XdticrxZ67Mil52W38TUEC5mLA98kD2W7nUaJ4TvBfferbX67VGZ+Uu5CJwWQpSdAXtTWXdXEMVMrL21aLRanf8e8hdVPZGMztC2RI8Mx37e/nMUcwv6vCoJlsdNW/iiX3Vc3sDSUVIaGvmBHkoEI+wzK7uHAMZ66OtFDhTmByE9wYDAXnbRjgMz1KrjyAnE+mW6Wrgk+cnxmVxFx1iCCN4Mlb1rsdr0a5D+Dqb",
        "919b809e26e5aaf5326c423ed4ca48683be5b190");

    public static KnownAnswer PadOfThirtyTwo { get; } = new(
        "PadOfThirtyTwo",
        Token,
        Key,
        "",
        "1767225603",
        "1",
        "0123456789abcdef",
        "{\"a\":\"1234\"}",
        "4j/AuRx71kQlxVlzbpsMWHOc9FIDAIpBW1Xh6nSoH8e5k4j32eXzFGJHxaoZH2XcJbVbb9bBc3wFPDelHs4TFQ==",
        "88ab2f560fe625ef4fd3170260d125be6009d972");

    public static KnownAnswer PadOfOne { get; } = new(
        "PadOfOne",
        Token,
        Key,
        "",
        "1767225603",
        "1",
        "0123456789abcdef",
        "{\"a\":\"123\"}",
        "4j/AuRx71kQlxVlzbpsMWOhsjwB8Hn1widnZueGfEIc=",
        "232cf4333801d6a760aedc43511568bb14a171e9");

    public static KnownAnswer AddressCheck { get; } = new(
        "AddressCheck",
        Token,
        Key,
        "ww0123456789abcdef",
        "1767225604",
        "42",
        "0123456789abcdef",
        "3141592653589793238",
        "4j/AuRx71kQlxVlzbpsMWE0z6iIer7M3TAuL4GdbHUOi74gXkNKrjCfpBdxl1UeyYkye9b5TXFpM6HBN8EH9OA==",
        "7d218a9aa6c26a9aae230950985cc96ce9ed736c");

    public static IReadOnlyList<KnownAnswer> All { get; } = [OfficialAddressCheck, OfficialText, ChineseText, PassiveReply, AiBotText, PadOfThirtyTwo, PadOfOne, AddressCheck];
}
