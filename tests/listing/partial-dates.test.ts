import fc from "fast-check";
import { expect, test } from "vitest";
import {
  dateFromFields,
  isPartialDate,
  mostPrecise,
  readDate,
  readDayAndMonth,
} from "../../src/listing/partial-dates.ts";

test.each([
  ["2026-05-12", "2026-05-12"],
  ["2026-05", "2026-05"],
  ["2026", "2026"],
  ["2026/5/12/", "2026-05-12"],
  ["2016//", "2016"],
  ["2015/05/07/", "2015-05-07"],
  ["2015/00/00", "2015"],
  ["20260512", "2026-05-12"],
  ["2026-05-12T23:30:00-05:00", "2026-05-12"],
  ["Fri, 20 Nov 2026 00:00:00 -0500", "2026-11-20"],
  ["21 Jun 2021 12:30", "2021-06-21"],
  ["2019 Nov-Dec", "2019-11"],
  ["2019 Dec 5", "2019-12-05"],
  ["2010 Jan-Mar;1(1):5", "2010-01"],
  ["June 2020-July 2021", "2020-06"],
  ["2012-2014", "2012"],
  ["1-3 July 2015", "2015-07-01"],
  ["27–30 Jun. 2016", "2016-06-27"],
  ["10th - 12th of May 2019", "2019-05-10"],
  ["28 June–3 July 2015", "2015-06-28"],
  ["1998–1999", "1998"],
  ["2021-05/2021-07", "2021-05"],
  ["2021~", "2021"],
  ["2004-22", "2004"],
  ["October 7, 2024", "2024-10-07"],
  ["Accepted, October 7, 2024", "2024-10-07"],
  ["July 1st, 2020", "2020-07-01"],
  ["1er mars 2026", "2026-03-01"],
  ["3 de mayo de 2026", "2026-05-03"],
  ["1. Mai 2026", "2026-05-01"],
  ["2026年5月", "2026-05"],
  ["2026년 5월 12일", "2026-05-12"],
  ["{{2021}}", "2021"],
  ["2020/ed", "2020"],
  ["c2010", "2010"],
  ["Spring 2021", "2021"],
  ["01/Jan/2015", "2015-01-01"],
  ["Jan '15", "2015-01"],
  ["3 Jan ’99", "1999-01-03"],
  ["01-JAN-15", "2015-01-01"],
  ["Jan-15", ""],
  ["in press", ""],
  ["199X", ""],
  ["", ""],
  // A month and a year, never a day of the year 2005.
  ["05/2026", "2026-05"],
  // The day has dots in front of the month; with slashes it may be either.
  ["12.05.2026", "2026-05-12"],
  ["05/12/2026", "2026"],
  ["13/05/2026", "2026-05-13"],
  ["05/13/2026", "2026-05-13"],
  ["05/05/2026", "2026-05-05"],
  // A day that does not exist is left out.
  ["2026-02-30", "2026-02"],
  ["2026-13-01", "2026"],
])("“%s” states “%s”", (text, date) => expect(readDate(text)).toBe(date));

test.each([
  ["2026", "Sep", "", "2026-09"],
  ["2026", "nov~3", "", "2026-11-03"],
  ["2026", "18 November", "", "2026-11-18"],
  ["2026", "October--November", "", "2026-10"],
  ["2026", "12--15 Jul", "", "2026-07-12"],
  ["{2016}", "{JUN}", "", "2016-06"],
  ["2015", "MAY 7", "", "2015-05-07"],
  ["2020", "2020", "", "2020"],
  ["2020", "05", "7", "2020-05-07"],
  ["2020", "1--5", "", "2020-01"],
  ["", "May 2019", "", "2019-05"],
  ["to appear", "may", "", ""],
])("year “%s”, month “%s”, day “%s” are %s", (year, month, day, date) =>
  expect(dateFromFields(year, month, day)).toBe(date),
);

test("days and months without a year", () => {
  expect(readDayAndMonth("Mar 5")).toMatchObject({ month: 3, day: 5 });
  expect(readDayAndMonth("Spring")).toEqual({});
});

test("the first date is completed by other dates that agree with it", () => {
  expect(mostPrecise(["", "2024", "2024-05", "2024-05-07"])).toBe("2024-05-07");
  expect(mostPrecise(["2024", "2023-12-31"])).toBe("2024");
  expect(mostPrecise([])).toBe("");
});

test("any text gives an existing date or no date", () => {
  const pieces = fc.constantFrom(
    "2026",
    "05",
    "12",
    "-",
    "/",
    ".",
    " ",
    "May",
    "mars",
    "年",
    "{",
    "31",
    "T",
    "–",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => isPartialDate(readDate(parts.join("")))),
  );
  fc.assert(fc.property(fc.string(), (text) => isPartialDate(readDate(text))));
});
